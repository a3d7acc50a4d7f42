package org.anlan.hazards.hazard;

import java.time.LocalDate;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.Plan;
import org.anlan.hazards.rectification.Rectification;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a major hazard owes besides what every hazard owes (安全生产法 41, 65; 双报告, 月报, 验收). */
final class MajorRules {

  private MajorRules() {}

  static void beforeWork(@Nullable Plan plan) {
    if (plan == null || !plan.hasAllFiveElements()) {
      throw new RuleViolation("plan-needs-five-elements");
    }
  }

  static void beforeCompletion(
      Rectification file, Completion completion, LocalDate today, HazardLimits limits) {
    beforeWork(file.plan());
    if (completion.selfAcceptance() == null) {
      throw new RuleViolation("self-acceptance-required");
    }
    if (isProgressDue(file, today, limits)) {
      throw new RuleViolation("progress-due", limits.progressDays());
    }
  }

  static void beforeClosing(Rectification file) {
    if (!file.reportedTwice()) {
      throw new RuleViolation("dual-report-required");
    }
    var acceptance = file.acceptance();
    if (acceptance == null) {
      throw new RuleViolation("department-acceptance-required");
    }
    if (file.stoppedProduction() && !acceptance.resumptionApproved()) {
      throw new RuleViolation("resumption-approval-required");
    }
  }

  /** The hazard owes its monthly progress. */
  static boolean isProgressDue(Hazard hazard, LocalDate today, HazardLimits limits) {
    return hazard.status == HazardStatus.RECTIFYING
        && hazard.level == HazardLevel.MAJOR
        && isProgressDue(hazard.rectification, today, limits);
  }

  /** Nobody outside has heard of the work for longer than a month. */
  private static boolean isProgressDue(Rectification file, LocalDate today, HazardLimits limits) {
    var last = file.lastHeardOn();
    return last != null && last.plusDays(limits.progressDays()).isBefore(today);
  }
}
