package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.dated;
import static org.anlan.hazards.hazard.Refusals.refuseIf;

import java.time.LocalDate;
import java.util.Objects;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.DepartmentAcceptance;
import org.anlan.hazards.rectification.DualReport;
import org.anlan.hazards.rectification.Plan;
import org.anlan.hazards.rectification.Rectification;
import org.anlan.hazards.rectification.RegimeRecord;
import org.jspecify.annotations.Nullable;

/** What a major hazard owes besides what every hazard owes (安全生产法 41, 65; 双报告, 月报, 验收). */
final class MajorRules {

  private MajorRules() {}

  static void appliesTo(HazardLevel level) {
    refuseIf(level != HazardLevel.MAJOR, "only-major");
  }

  static void beforeWork(@Nullable Plan plan) {
    refuseIf(plan == null || !plan.hasAllFiveElements(), "plan-needs-five-elements");
  }

  /** The plan stands: nothing has made the hazard a greater one since. */
  static boolean planSuffices(@Nullable Plan plan, HazardLevel level) {
    return plan != null && (level == HazardLevel.GENERAL || plan.hasAllFiveElements());
  }

  static void beforeCompletion(
      Rectification file, Completion completion, LocalDate today, HazardLimits limits) {
    beforeWork(file.plan());
    refuseIf(completion.selfAcceptance() == null, "self-acceptance-required");
    refuseIf(isProgressDue(file, today, limits), "progress-due", limits.progressDays());
  }

  /** What the lister still holds is neither closed nor taken off the books. */
  static void mustNotBeListed(@Nullable ListingFacts listing) {
    refuseIf(listing != null && listing.inForce(), "hazard-listed");
  }

  static void beforeReport(Hazard hazard, DualReport entry, @Nullable DualReport earlier) {
    appliesTo(hazard.finding().level());
    hazard.status().mustBeOneOf(HazardStatus.OPEN);
    refuseIf(earlier != null, "already-reported");
    dated(entry.reportedOn(), hazard.finding().foundOn(), entry.signed());
  }

  /** Once; but the approval to resume production may follow the acceptance. */
  static void beforeAcceptance(Hazard hazard, DepartmentAcceptance entry) {
    appliesTo(hazard.finding().level());
    hazard.status().mustBe(HazardStatus.COMPLETED);
    var file = hazard.rectification();
    refuseIf(
        file.acceptance() != null && !(file.awaitsResumption() && entry.resumptionApproved()),
        "already-accepted");
    RecheckRules.before(entry, Objects.requireNonNull(file.completion()));
  }

  static void beforeRecord(Hazard hazard, RegimeRecord entry) {
    appliesTo(hazard.finding().level());
    hazard.status().mustBeOneOf(HazardStatus.OPEN);
    dated(entry.doneOn(), hazard.finding().foundOn(), entry.signed());
  }

  static void beforeClosing(
      Rectification file, @Nullable ListingFacts listing, HazardLimits limits) {
    refuseIf(!file.reportedTwice(), "dual-report-required");
    refuseIf(file.acceptance() == null, "department-acceptance-required");
    refuseIf(file.awaitsResumption(), "resumption-approval-required");
    if (!limits.closeListed()) {
      mustNotBeListed(listing);
    }
  }

  /** The hazard owes its monthly progress. */
  static boolean isProgressDue(Hazard hazard, LocalDate today, HazardLimits limits) {
    return hazard.status() == HazardStatus.RECTIFYING
        && hazard.finding().level() == HazardLevel.MAJOR
        && isProgressDue(hazard.rectification(), today, limits);
  }

  /** Nobody outside has heard of the work for longer than a month. */
  private static boolean isProgressDue(Rectification file, LocalDate today, HazardLimits limits) {
    var last = file.lastHeardOn();
    return last != null && last.plusDays(limits.progressDays()).isBefore(today);
  }
}
