package org.anlan.hazards.circular;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A circular as the regime of a hazard shows it. */
public record CircularSummary(
    UUID id,
    String number,
    @Nullable String documentNumber,
    LocalDate issuedOn,
    String issuer,
    String reason) {}
