package org.anlan.hazards.finding;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.anlan.servicekit.place.CoordinateSystem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * CGCS2000 degrees. A request may name the system of a receiver or a map instead and is turned into
 * the national one as it is read: a telephone's position is some hundred metres beside the place.
 * Longitude and latitude are often swapped; the bounds of the country tell them apart.
 */
@Schema(
    description =
        "位置。可用四种坐标系填写，一律以 CGCS2000 答复 · Position in degrees, entered in any of the systems and answered in"
            + " CGCS2000")
public record Position(
    @NotNull @DecimalMin("73") @DecimalMax("136") Double lon,
    @NotNull @DecimalMin("3") @DecimalMax("54") Double lat,
    @Schema(defaultValue = "CGCS2000") @Nullable CoordinateSystem crs) {

  /** In the national system, whichever it was entered in; what lies nowhere is refused as it is. */
  public Position {
    if (crs != null && lon != null && lat != null && isInTheCountry(lon, lat)) {
      var degrees = crs.inCgcs2000(lon, lat);
      lon = degrees.lon();
      lat = degrees.lat();
    }
    crs = CoordinateSystem.CGCS2000;
  }

  /** In the national system already. */
  public Position(Double lon, Double lat) {
    this(lon, lat, CoordinateSystem.CGCS2000);
  }

  private static boolean isInTheCountry(double lon, double lat) {
    return lon >= 73 && lon <= 136 && lat >= 3 && lat <= 54;
  }
}
