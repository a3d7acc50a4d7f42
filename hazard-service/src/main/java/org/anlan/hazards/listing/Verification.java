package org.anlan.hazards.listing;

import java.time.LocalDate;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/** 核查: whether the lister found the hazard gone. */
public record Verification(
    boolean passed, LocalDate verifiedOn, @Nullable String opinion, Signature signed) {}
