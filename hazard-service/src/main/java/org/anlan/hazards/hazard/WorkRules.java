package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.dated;

import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.Plan;

/** What must be true before work begins, and before it is said to be done. */
final class WorkRules {

  private WorkRules() {}

  static void before(Hazard hazard, Plan entry) {
    var finding = hazard.finding();
    if (hazard.status() != HazardStatus.RECTIFYING
        || MajorRules.planSuffices(hazard.rectification().plan(), finding.level())) {
      hazard.status().mustBe(HazardStatus.ASSIGNED);
    }
    if (finding.level() == HazardLevel.MAJOR) {
      MajorRules.beforeWork(entry);
    }
    DeadlineRules.mustFitPlan(entry, finding.rectifyBy());
  }

  static void before(Hazard hazard, Completion entry, HazardLimits limits) {
    hazard.status().mustBe(HazardStatus.RECTIFYING);
    dated(entry.completedOn(), hazard.finding().foundOn(), entry.signed());
    RecheckRules.selfAccepted(entry);
    if (hazard.finding().level() == HazardLevel.MAJOR) {
      MajorRules.beforeCompletion(hazard.rectification(), entry, entry.signed().on(), limits);
    }
  }
}
