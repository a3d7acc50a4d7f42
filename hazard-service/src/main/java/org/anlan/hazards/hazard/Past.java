package org.anlan.hazards.hazard;

import java.time.LocalDate;
import org.anlan.hazards.rectification.Rectification;
import org.jspecify.annotations.Nullable;

/** What had become of a hazard before the platform knew of it. */
public record Past(
    HazardStatus status,
    @Nullable LocalDate closedOn,
    @Nullable ListingFacts listing,
    Rectification rectification) {}
