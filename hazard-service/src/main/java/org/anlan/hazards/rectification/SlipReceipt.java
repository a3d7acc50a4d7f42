package org.anlan.hazards.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 签收: whoever has to rectify the hazard has the slip in hand.
 *
 * @param receivedBy who took it; an office may put down what was signed on paper
 * @param attachments the signed paper, by the ids of the hazard's attachments
 */
public record SlipReceipt(
    LocalDate receivedOn, String receivedBy, List<UUID> attachments, Signature signed) {

  /** What was written down before the paper was asked for has none. */
  public SlipReceipt {
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
  }
}
