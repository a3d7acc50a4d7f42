package org.anlan.hazards.risk.register;

import java.util.UUID;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.point.MeasureKind;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A line of 风险管控措施清单: one measure in force, and which post sees to it. */
public record RiskMeasure(
    UUID id,
    UUID riskPointId,
    String number,
    String name,
    @Nullable RiskColour colour,
    @Nullable String colourLevel,
    @Nullable RiskColour formerColour,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    String townshipCode,
    InspectionLevel level,
    MeasureKind kind,
    String description,
    @Nullable String responsiblePost,
    boolean failing,
    int failures) {

  static final String FROM =
      "risk_point r cross join lateral jsonb_array_elements(r.file -> 'measures') as m(measure)";

  private static final String COLUMNS =
      """
      (m.measure ->> 'id')::uuid as measure_id, r.id, r.number, r.name, %s, r.enterprise_id, r.enterprise_name,
      r.place, r.township_code, m.measure ->> 'level' as level, m.measure ->> 'kind' as measure_kind,
      m.measure ->> 'description' as description, m.measure ->> 'responsiblePost' as responsible_post,
      (m.measure ->> 'failing')::boolean as failing, jsonb_array_length(m.measure -> 'failures') as failures\
      """;

  /** By the given condition a risk was graded by what holds. */
  static String columns(String current) {
    return COLUMNS.formatted(RiskFilters.colour(current));
  }

  static RiskMeasure of(Row row) {
    var graded = ColourToday.of(row);
    return new RiskMeasure(
        row.uuid("measure_id"),
        row.uuid("id"),
        row.text("number"),
        row.text("name"),
        graded.colour(),
        graded.level(),
        graded.formerColour(),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.text("township_code"),
        row.value("level", InspectionLevel.class),
        row.value("measure_kind", MeasureKind.class),
        row.text("description"),
        row.textOrNull("responsible_post"),
        row.flag("failing"),
        row.integer("failures"));
  }
}
