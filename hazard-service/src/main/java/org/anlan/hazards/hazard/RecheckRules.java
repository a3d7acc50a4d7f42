package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.dated;
import static org.anlan.hazards.hazard.Refusals.refuseIf;

import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.Recheck;

/** Who looks whether a hazard is gone, and when. */
final class RecheckRules {

  private RecheckRules() {}

  static void before(Recheck entry, Completion completion) {
    refuseIf(entry.vouchesForOwnWork(completion), "recheck-by-rectifier");
    dated(entry.recheckedOn(), completion.completedOn(), entry.signed());
  }
}
