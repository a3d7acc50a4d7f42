package org.anlan.hazards.register;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A line of 责任清单: who answers for the rectification, and who for its supervision. */
public record ResponsibilityItem(
    UUID id,
    String number,
    HazardLevel level,
    HazardStatus status,
    boolean overdue,
    @Nullable String enterpriseName,
    @Nullable String place,
    String description,
    @Nullable String assignee,
    @Nullable String responsiblePerson,
    String townshipCode,
    @Nullable String townshipName,
    String departmentCode,
    @Nullable String departmentName,
    @Nullable LocalDate rectifyBy,
    @Nullable String recheckedBy,
    @Nullable LocalDate closedOn) {

  static final String COLUMNS =
      """
      h.id, h.number, h.level, h.status, h.enterprise_name, h.place, h.description, h.rectify_by, h.closed_on,
      h.township_code, h.department_code,
      h.rectification #>> '{assignment,assignee}' as assignee,
      h.rectification #>> '{plan,responsiblePerson}' as responsible_person,
      h.rectification #>> '{rechecks,-1,recheckedBy}' as rechecked_by,
      (select d.name from directory_entry d where d.kind = 'DIVISION' and d.code = h.township_code) as township_name,
      (select d.name from directory_entry d where d.kind = 'ORGANIZATION' and d.code = h.department_code)
        as department_name""";

  static ResponsibilityItem of(Row row) {
    var status = row.value("status", HazardStatus.class);
    var rectifyBy = row.dayOrNull("rectify_by");
    return new ResponsibilityItem(
        row.uuid("id"),
        row.text("number"),
        row.value("level", HazardLevel.class),
        status,
        status.isOverdueOn(row.today(), rectifyBy),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.text("description"),
        row.textOrNull("assignee"),
        row.textOrNull("responsible_person"),
        row.text("township_code"),
        row.textOrNull("township_name"),
        row.text("department_code"),
        row.textOrNull("department_name"),
        rectifyBy,
        row.textOrNull("rechecked_by"),
        row.dayOrNull("closed_on"));
  }
}
