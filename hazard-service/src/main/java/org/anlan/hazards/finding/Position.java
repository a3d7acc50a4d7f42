package org.anlan.hazards.finding;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** CGCS2000 degrees. */
@Schema(description = "位置（CGCS2000） Position in degrees of CGCS2000")
public record Position(
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon,
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat) {}
