package org.anlan.hazards.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 自验: what experts or a qualified organ found for the enterprise about a major hazard. */
public record SelfAcceptance(
    String acceptedBy,
    LocalDate acceptedOn,
    AcceptanceConclusion conclusion,
    @Nullable String opinion) {}
