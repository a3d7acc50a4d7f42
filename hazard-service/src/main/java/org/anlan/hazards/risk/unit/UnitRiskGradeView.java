package org.anlan.hazards.risk.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A grade as the API shows it. */
public record UnitRiskGradeView(
    UUID id,
    long version,
    UUID enterpriseId,
    String enterpriseName,
    @Nullable String facility,
    String townshipCode,
    int year,
    UnitGrade grade,
    String basis,
    LocalDate gradedOn,
    String createdBy)
    implements Versioned {

  static final String COLUMNS =
      """
      g.id, g.version, g.enterprise_id, g.enterprise_name, nullif(g.facility, '') as facility, g.township_code, g.year,
      g.grade, g.basis, g.graded_on, g.created_by_name""";

  static UnitRiskGradeView of(Row row) {
    return new UnitRiskGradeView(
        row.uuid("id"),
        row.number("version"),
        row.uuid("enterprise_id"),
        row.text("enterprise_name"),
        row.textOrNull("facility"),
        row.text("township_code"),
        row.integer("year"),
        row.value("grade", UnitGrade.class),
        row.text("basis"),
        row.day("graded_on"),
        row.text("created_by_name"));
  }
}
