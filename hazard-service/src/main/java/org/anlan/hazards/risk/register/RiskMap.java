package org.anlan.hazards.risk.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.grading.RiskMethod;
import org.anlan.hazards.risk.point.RiskKind;
import org.anlan.hazards.risk.point.RiskStatus;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/**
 * Risks as GeoJSON (RFC 7946), in CGCS2000 degrees, the worst first.
 *
 * @param truncated there were more than fit on a map, none of them worse; narrow the box or filter
 * @param ruleVersions by which thresholds the colours were computed; those that hold today are one
 *     for each method
 */
public record RiskMap(
    @JsonProperty("type") String type,
    List<RiskFeature> features,
    boolean truncated,
    List<String> ruleVersions) {

  static RiskMap of(List<RiskFeature> found, int limit) {
    boolean more = found.size() > limit;
    var shown = more ? found.subList(0, limit) : found;
    return new RiskMap(
        "FeatureCollection",
        shown,
        more,
        shown.stream().map(f -> f.properties().ruleVersion()).distinct().sorted().toList());
  }

  /** One risk on the map. */
  public record RiskFeature(
      @JsonProperty("type") String type, UUID id, RiskGeometry geometry, RiskMarker properties) {}

  /** Longitude first, as GeoJSON has it. */
  public record RiskGeometry(@JsonProperty("type") String type, List<Double> coordinates) {}

  /**
   * What a marker shows; {@code level} for those who cannot tell the colours apart.
   *
   * @param colour null where it was graded by thresholds that no longer hold
   * @param formerColour the one that those gave it, which does not compare with those beside it
   * @param outdated whether it has to be graded anew
   */
  public record RiskMarker(
      String number,
      String name,
      RiskKind kind,
      @Nullable RiskColour colour,
      @Nullable String level,
      @Nullable RiskColour formerColour,
      RiskStatus status,
      RiskMethod method,
      String ruleVersion,
      boolean outdated,
      BigDecimal score,
      @Nullable UUID enterpriseId,
      @Nullable String enterpriseName,
      @Nullable String place,
      String townshipCode,
      LocalDate gradedOn,
      LocalDate lookedOn) {}

  private static final String COLUMNS =
      """
      r.id, r.lon, r.lat, r.number, r.name, r.kind, r.status, r.method, r.rule_version, r.score,
      r.enterprise_id, r.enterprise_name, r.place, r.township_code, r.graded_on, r.looked_on, %s\
      """;

  /** By the given condition a risk was graded by what holds. */
  static String columns(String current) {
    return COLUMNS.formatted(RiskFilters.colour(current));
  }

  static RiskFeature feature(Row row) {
    var graded = ColourToday.of(row);
    return new RiskFeature(
        "Feature",
        row.uuid("id"),
        new RiskGeometry("Point", List.of(row.doubleOrNull("lon"), row.doubleOrNull("lat"))),
        new RiskMarker(
            row.text("number"),
            row.text("name"),
            row.value("kind", RiskKind.class),
            graded.colour(),
            graded.level(),
            graded.formerColour(),
            row.value("status", RiskStatus.class),
            row.value("method", RiskMethod.class),
            row.text("rule_version"),
            graded.outdated(),
            row.decimal("score"),
            row.uuidOrNull("enterprise_id"),
            row.textOrNull("enterprise_name"),
            row.textOrNull("place"),
            row.text("township_code"),
            row.day("graded_on"),
            row.day("looked_on")));
  }
}
