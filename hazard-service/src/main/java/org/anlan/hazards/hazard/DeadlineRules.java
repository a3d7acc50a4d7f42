package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.refuseIf;

import java.time.LocalDate;
import java.util.List;
import org.anlan.hazards.rectification.Extension;
import org.anlan.hazards.rectification.Plan;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/** What a deadline must be: there is one, it can be kept, and it moves forward only so often. */
final class DeadlineRules {

  private DeadlineRules() {}

  /** Whoever is given a deadline can still keep it on the day it is given. */
  static void mustBeKeepable(@Nullable LocalDate deadline, Signature by) {
    refuseIf(deadline == null, "rectify-by-required");
    refuseIf(deadline.isBefore(by.on()), "deadline-in-past");
  }

  /**
   * A plan keeps the deadline and can be kept itself. Where the deadline has passed before there
   * was a plan, it is the day planned for: whoever is late plans all the same.
   */
  static void mustFitPlan(Plan plan, LocalDate deadline) {
    refuseIf(plan.deadline().isAfter(deadline), "plan-after-deadline", deadline);
    var today = plan.signed().on();
    refuseIf(
        plan.deadline().isBefore(deadline.isBefore(today) ? deadline : today), "deadline-in-past");
  }

  static void beforeExtension(
      Extension entry, LocalDate deadline, List<Extension> granted, HazardLimits limits) {
    refuseIf(entry.signed().isNamed(entry.requestedBy()), "extension-by-applicant");
    refuseIf(granted.size() >= limits.extensions(), "extension-limit", limits.extensions());
    refuseIf(!entry.rectifyBy().isAfter(deadline), "extension-not-later", deadline);
    refuseIf(entry.rectifyBy().isBefore(entry.signed().on()), "deadline-in-past");
    var latest = deadline.minusDays(limits.extensionLeadDays());
    refuseIf(entry.signed().on().isAfter(latest), "extension-late", latest);
    var days = entry.days() + granted.stream().mapToLong(Extension::days).sum();
    refuseIf(days > limits.extensionDays(), "extension-too-long", limits.extensionDays());
  }
}
