package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.dated;
import static org.anlan.hazards.hazard.Refusals.refuseIf;

import java.util.EnumSet;
import java.util.Set;
import org.anlan.hazards.rectification.SlipReceipt;

/** Who receives the slip of an assignment, and when. */
final class ReceiptRules {

  private static final Set<HazardStatus> HANDED_OVER =
      EnumSet.of(HazardStatus.ASSIGNED, HazardStatus.RECTIFYING, HazardStatus.COMPLETED);

  private ReceiptRules() {}

  static void before(Hazard hazard, SlipReceipt entry) {
    hazard.status().mustBeOneOf(HANDED_OVER);
    var assignment = hazard.rectification().assignment();
    refuseIf(assignment == null, "not-assigned");
    refuseIf(assignment.receipt() != null, "already-received");
    refuseIf(assignment.signed().isNamed(entry.receivedBy()), "receipt-by-assigner");
    dated(entry.receivedOn(), assignment.signed().on(), entry.signed());
  }
}
