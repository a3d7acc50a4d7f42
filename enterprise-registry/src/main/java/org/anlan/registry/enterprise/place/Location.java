package org.anlan.registry.enterprise.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A position in degrees. Longitude and latitude are often swapped in old ledgers; the bounds of the
 * country tell them apart.
 */
@Embeddable
@Schema(description = "位置 · Position in degrees, in the system it was measured in")
public record Location(
    @NotNull @DecimalMin("73") @DecimalMax("136") @Column(name = "longitude") Double lon,
    @NotNull @DecimalMin("3") @DecimalMax("54") @Column(name = "latitude") Double lat,
    @Schema(defaultValue = "CGCS2000") @Nullable @Enumerated(EnumType.STRING)
        CoordinateSystem crs) {

  /** The national system where none is named. */
  public Location {
    crs =
        lon == null && lat == null
            ? crs
            : Objects.requireNonNullElse(crs, CoordinateSystem.CGCS2000);
  }
}
