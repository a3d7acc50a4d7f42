package org.anlan.registry.area;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A corner of an area, in degrees of the national system CGCS2000. */
@Schema(description = "顶点（CGCS2000） · A corner in degrees")
public record Point(
    @NotNull @DecimalMin("73") @DecimalMax("136") Double lon,
    @NotNull @DecimalMin("3") @DecimalMax("54") Double lat) {}
