package org.anlan.hazards.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/**
 * Hazards as GeoJSON (RFC 7946), in CGCS2000 degrees.
 *
 * @param truncated there were more than fit on a map; narrow the box or the filter
 */
public record HazardMap(
    @JsonProperty("type") String type, List<Feature> features, boolean truncated) {

  static HazardMap of(List<Feature> found, int limit) {
    boolean more = found.size() > limit;
    return new HazardMap("FeatureCollection", more ? found.subList(0, limit) : found, more);
  }

  /** One hazard on the map. */
  public record Feature(
      @JsonProperty("type") String type, UUID id, Point geometry, Properties properties) {}

  /** Longitude first, as GeoJSON has it. */
  public record Point(@JsonProperty("type") String type, List<Double> coordinates) {}

  /** What a marker shows. */
  public record Properties(
      String number,
      HazardLevel level,
      HazardStatus status,
      boolean overdue,
      @Nullable String enterpriseName,
      @Nullable String place,
      String description,
      String townshipCode,
      LocalDate foundOn,
      @Nullable LocalDate rectifyBy) {}

  static final String COLUMNS =
      """
      h.id, h.lon, h.lat, h.number, h.level, h.status, h.enterprise_name, h.place, h.description, h.township_code,
      h.found_on, h.rectify_by""";

  static Feature feature(Row row) {
    var status = row.value("status", HazardStatus.class);
    var rectifyBy = row.dayOrNull("rectify_by");
    return new Feature(
        "Feature",
        row.uuid("id"),
        new Point("Point", List.of(row.doubleOrNull("lon"), row.doubleOrNull("lat"))),
        new Properties(
            row.text("number"),
            row.value("level", HazardLevel.class),
            status,
            status.isOverdueOn(row.today(), rectifyBy),
            row.textOrNull("enterprise_name"),
            row.textOrNull("place"),
            row.text("description"),
            row.text("township_code"),
            row.day("found_on"),
            rectifyBy));
  }
}
