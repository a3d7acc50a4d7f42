package org.anlan.hazards.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done under one of the county's 制 that leaves no other entry, such as a circular (通报) or
 * a patrol (巡查).
 *
 * @param institution the name of the 制 in the county's profile
 */
public record RegimeRecord(
    String institution,
    LocalDate doneOn,
    @Nullable String documentNumber,
    String description,
    Signature signed) {}
