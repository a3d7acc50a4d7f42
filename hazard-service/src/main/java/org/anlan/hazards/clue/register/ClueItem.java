package org.anlan.hazards.clue.register;

import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.clue.ClueSource;
import org.anlan.hazards.clue.ClueStatus;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A clue in a list. */
public record ClueItem(
    UUID id,
    String number,
    long version,
    ClueSource source,
    ClueStatus status,
    @Nullable Instant dueAt,
    boolean late,
    boolean feedbackOwed,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    @Nullable String townshipCode,
    @Nullable String townshipName,
    @Nullable String departmentCode,
    @Nullable String departmentName,
    @Nullable String gridCode,
    String description,
    Instant observedAt,
    @Nullable UUID hazardId,
    Instant createdAt,
    @Nullable Instant closedAt) {

  /** What {@link #of} reads. Names are looked up for the rows of the page only. */
  static final String COLUMNS =
      """
      c.id, c.number, c.version, c.source, c.status, c.due_at, coalesce(c.due_at < now(), false) as late,
      %s as feedback_owed, c.enterprise_id, c.enterprise_name, c.place, c.township_code, c.department_code,
      c.grid_code, c.description, c.observed_at, c.hazard_id, c.created_at, c.closed_at,
      (select d.name from directory_entry d where d.kind = 'DIVISION' and d.code = c.township_code) as township_name,
      (select d.name from directory_entry d where d.kind = 'ORGANIZATION' and d.code = c.department_code)
        as department_name"""
          .formatted(ClueItem.OWED);

  static final String OWED =
      "(c.reported and c.status in ('CONFIRMED', 'DISMISSED') and c.answered_at is null)";

  static ClueItem of(Row row) {
    return new ClueItem(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.value("source", ClueSource.class),
        row.value("status", ClueStatus.class),
        row.instantOrNull("due_at"),
        row.flag("late"),
        row.flag("feedback_owed"),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.textOrNull("township_code"),
        row.textOrNull("township_name"),
        row.textOrNull("department_code"),
        row.textOrNull("department_name"),
        row.textOrNull("grid_code"),
        row.text("description"),
        row.instant("observed_at"),
        row.uuidOrNull("hazard_id"),
        row.instant("created_at"),
        row.instantOrNull("closed_at"));
  }
}
