package org.anlan.registry.enterprise.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where something is: degrees of the national system CGCS2000, whatever it was measured in. */
@Embeddable
public record Position(
    @Column(name = "longitude") Double lon, @Column(name = "latitude") Double lat) {

  /** Where the location is, if there is one. */
  public static @Nullable Position of(@Nullable Location location) {
    return location == null ? null : location.crs().position(location.lon(), location.lat());
  }

  /** As the API shows it. */
  public Location location() {
    return new Location(lon, lat, CoordinateSystem.CGCS2000);
  }
}
