package org.anlan.hazards.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a hazard is: at an enterprise, or at a place nobody runs (a road, an empty house). The
 * coordinates are CGCS2000 degrees.
 */
@Embeddable
public record Site(
    @Column(name = "enterprise_name") @Nullable String enterpriseName,
    @Column(name = "place") @Nullable String place,
    @Column(name = "place_kind") @Nullable String placeKind,
    @Column(name = "lon") @Nullable Double lon,
    @Column(name = "lat") @Nullable Double lat) {

  /** With a position of its own. */
  public Site at(Double lon, Double lat) {
    return new Site(enterpriseName, place, placeKind, lon, lat);
  }

  /** What people search for. */
  public String title() {
    return enterpriseName == null ? String.valueOf(place) : enterpriseName;
  }
}
