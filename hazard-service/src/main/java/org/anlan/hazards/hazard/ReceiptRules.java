package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.dated;
import static org.anlan.hazards.hazard.Refusals.refuseIf;

import org.anlan.hazards.rectification.Assignment;
import org.anlan.hazards.rectification.SlipReceipt;
import org.jspecify.annotations.Nullable;

/** Who receives the slip of an assignment, and when. */
final class ReceiptRules {

  private ReceiptRules() {}

  static void before(SlipReceipt entry, @Nullable Assignment assignment) {
    refuseIf(assignment == null, "not-assigned");
    refuseIf(assignment.receipt() != null, "already-received");
    refuseIf(entry.receivedBy().equals(assignment.signed().name()), "receipt-by-assigner");
    dated(entry.receivedOn(), assignment.signed().on(), entry.signed());
  }
}
