package org.anlan.hazards.check.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.InspectionLevel;
import org.jspecify.annotations.Nullable;

/** How a check stands after a fact. */
public record CheckTaskState(
    UUID taskId,
    String number,
    long version,
    String title,
    CheckKind kind,
    boolean announced,
    @Nullable InspectionLevel level,
    TaskStatus status,
    @Nullable UUID checklistId,
    UUID enterpriseId,
    String countyCode,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode,
    List<String> sectorCodes,
    LocalDate dueOn,
    @Nullable LocalDate doneOn,
    int findings) {

  static CheckTaskState after(CheckTask task) {
    var in = task.jurisdiction();
    return new CheckTaskState(
        task.id(),
        task.number(),
        task.version() + 1,
        task.work().title(),
        task.work().kind(),
        task.work().announced(),
        task.work().level(),
        task.status(),
        task.work().checklistId(),
        in.enterpriseId(),
        in.countyCode(),
        in.townshipCode(),
        in.departmentCode(),
        in.gridCode(),
        in.sectorCodes(),
        task.work().dueOn(),
        task.doneOn(),
        task.findings());
  }
}
