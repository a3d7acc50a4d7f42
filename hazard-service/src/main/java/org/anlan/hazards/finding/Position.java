package org.anlan.hazards.finding;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/** CGCS2000 degrees. */
public record Position(
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon,
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat) {}
