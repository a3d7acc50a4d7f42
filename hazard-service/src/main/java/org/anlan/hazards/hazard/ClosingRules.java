package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.dated;
import static org.anlan.hazards.hazard.Refusals.refuseIf;

import org.anlan.hazards.rectification.ClosingApproval;
import org.anlan.hazards.rectification.Recheck;
import org.anlan.hazards.rectification.Rectification;

/** Who approves that a major hazard is closed: nobody who says by another entry that it is gone. */
final class ClosingRules {

  private ClosingRules() {}

  static void before(Hazard hazard, ClosingApproval entry) {
    MajorRules.appliesTo(hazard.finding().level());
    hazard.status().mustBe(HazardStatus.COMPLETED);
    var file = hazard.rectification();
    var acceptance = file.acceptance();
    refuseIf(acceptance == null, "department-acceptance-required");
    refuseIf(file.closingApproval() != null, "already-approved");
    var by = entry.signed();
    var completion = file.completion();
    refuseIf(
        acceptance.signed().isOfSamePersonAs(by) || completion != null && completion.isBy(by),
        "closing-approval-needs-another");
    dated(entry.approvedOn(), acceptance.acceptedOn(), by);
  }

  /** Whoever approved does not find it gone as well. */
  static void before(Recheck entry, Rectification file) {
    var approval = file.closingApproval();
    refuseIf(
        entry.passed() && approval != null && approval.signed().isOfSamePersonAs(entry.signed()),
        "closing-approval-needs-another");
  }
}
