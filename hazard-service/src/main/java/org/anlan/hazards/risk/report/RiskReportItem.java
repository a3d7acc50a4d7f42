package org.anlan.hazards.risk.report;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
public record RiskReportItem(
    UUID id,
    String number,
    long version,
    RiskReportKind kind,
    int year,
    UUID enterpriseId,
    String enterpriseName,
    String townshipCode,
    @Nullable LocalDate dueOn,
    LocalDate submittedOn,
    boolean late,
    long red,
    long orange,
    long yellow,
    long blue) {

  static final String COLUMNS =
      """
      r.id, r.number, r.version, r.kind, r.year, r.enterprise_id, r.enterprise_name, r.township_code, r.due_on,
      r.submitted_on, r.red, r.orange, r.yellow, r.blue""";

  static RiskReportItem of(Row row) {
    var due = row.dayOrNull("due_on");
    var submitted = row.day("submitted_on");
    return new RiskReportItem(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.value("kind", RiskReportKind.class),
        row.integer("year"),
        row.uuid("enterprise_id"),
        row.text("enterprise_name"),
        row.text("township_code"),
        due,
        submitted,
        due != null && submitted.isAfter(due),
        row.number("red"),
        row.number("orange"),
        row.number("yellow"),
        row.number("blue"));
  }
}
