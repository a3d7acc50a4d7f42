package org.anlan.registry.enterprise.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.anlan.servicekit.place.CoordinateSystem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A position in degrees, in the system it was measured in. Longitude and latitude are often swapped
 * in old ledgers; the bounds of the country tell them apart.
 */
@Embeddable
@Schema(
    description =
        "位置。可用四种坐标系登记；location 一律以 CGCS2000 答复，enteredLocation 为登记时填写的原值 · Position in degrees, entered in"
            + " any of the systems: location is answered in CGCS2000, enteredLocation is what was entered")
public record Location(
    @NotNull @DecimalMin("73") @DecimalMax("136") @Column(name = "entered_longitude") Double lon,
    @NotNull @DecimalMin("3") @DecimalMax("54") @Column(name = "entered_latitude") Double lat,
    @Schema(defaultValue = "CGCS2000")
        @Nullable @Enumerated(EnumType.STRING)
        @Column(name = "entered_crs")
        CoordinateSystem crs) {

  /** The national system where none is named. */
  public Location {
    crs =
        lon == null && lat == null
            ? crs
            : Objects.requireNonNullElse(crs, CoordinateSystem.CGCS2000);
  }
}
