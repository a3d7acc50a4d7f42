package org.anlan.hazards.rectification;

import java.time.LocalDate;

/**
 * 签收: whoever has to rectify the hazard has the slip in hand.
 *
 * @param receivedBy who took it; an office may put down what was signed on paper
 */
public record SlipReceipt(LocalDate receivedOn, String receivedBy, Signature signed) {}
