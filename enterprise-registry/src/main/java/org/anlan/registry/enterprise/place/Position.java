package org.anlan.registry.enterprise.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.anlan.servicekit.place.CoordinateSystem;
import org.jspecify.annotations.Nullable;

/** Where something is: degrees of the national system CGCS2000, whatever it was measured in. */
@Embeddable
public record Position(
    @Column(name = "longitude") Double lon, @Column(name = "latitude") Double lat) {

  /** Where the location is, if there is one. */
  public static @Nullable Position of(@Nullable Location location) {
    if (location == null) {
      return null;
    }
    var degrees = location.crs().inCgcs2000(location.lon(), location.lat());
    return new Position(degrees.lon(), degrees.lat());
  }

  /** As the API shows it. */
  public Location location() {
    return new Location(lon, lat, CoordinateSystem.CGCS2000);
  }
}
