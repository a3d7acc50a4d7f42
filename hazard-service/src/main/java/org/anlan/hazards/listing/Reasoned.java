package org.anlan.hazards.listing;

import org.anlan.hazards.rectification.Signature;

/** An entry that says why: the proposal, an application, a refusal. */
public record Reasoned(String reason, Signature signed) {}
