package org.anlan.hazards.check.task;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A check in a list. */
public record CheckTaskRow(
    UUID id,
    String number,
    long version,
    String title,
    CheckKind kind,
    boolean announced,
    @Nullable InspectionLevel level,
    TaskStatus status,
    boolean overdue,
    @Nullable UUID checklistId,
    @Nullable String assignee,
    LocalDate dueOn,
    @Nullable LocalDate doneOn,
    UUID enterpriseId,
    @Nullable String enterpriseName,
    String townshipCode,
    String departmentCode,
    int findings) {

  static final String COLUMNS =
      """
      t.id, t.number, t.version, t.title, t.check_kind, t.announced, t.level, t.status, t.checklist_id, t.assignee, t.due_on, t.done_on,
      t.enterprise_id, t.enterprise_name, t.township_code, t.department_code, t.findings""";

  static CheckTaskRow of(Row row) {
    var status = row.value("status", TaskStatus.class);
    var due = row.day("due_on");
    return new CheckTaskRow(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.text("title"),
        row.value("check_kind", CheckKind.class),
        row.flag("announced"),
        row.valueOrNull("level", InspectionLevel.class),
        status,
        status == TaskStatus.OPEN && due.isBefore(row.today()),
        row.uuidOrNull("checklist_id"),
        row.textOrNull("assignee"),
        due,
        row.dayOrNull("done_on"),
        row.uuid("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.text("township_code"),
        row.text("department_code"),
        row.integer("findings"));
  }
}
