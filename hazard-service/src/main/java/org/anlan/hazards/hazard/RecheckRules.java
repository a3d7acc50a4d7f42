package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.dated;
import static org.anlan.hazards.hazard.Refusals.refuseIf;

import org.anlan.hazards.rectification.AcceptanceConclusion;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.DepartmentAcceptance;
import org.anlan.hazards.rectification.Recheck;

/** Who looks whether a hazard is gone, and when. */
final class RecheckRules {

  private RecheckRules() {}

  static void before(Recheck entry, Completion completion) {
    refuseIf(entry.vouchesForOwnWork(completion), "recheck-by-rectifier");
    dated(entry.recheckedOn(), completion.completedOn(), entry.signed());
  }

  /** Nothing is reported as done that was not found so, on a day after it was. */
  static void selfAccepted(Completion completion) {
    var self = completion.selfAcceptance();
    if (self != null) {
      refuseIf(self.conclusion() == AcceptanceConclusion.FAILED, "self-acceptance-failed");
      dated(self.acceptedOn(), completion.completedOn(), completion.signed());
    }
  }

  static void before(DepartmentAcceptance entry, Completion completion) {
    refuseIf(entry.vouchesForOwnWork(completion), "acceptance-by-rectifier");
    dated(entry.acceptedOn(), completion.completedOn(), entry.signed());
  }
}
