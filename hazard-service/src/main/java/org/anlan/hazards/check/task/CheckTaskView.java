package org.anlan.hazards.check.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A check as the API shows it.
 *
 * @param overdue nobody has made it in time
 */
public record CheckTaskView(
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
    @Nullable Integer everyDays,
    @Nullable LocalDate doneOn,
    UUID enterpriseId,
    @Nullable String enterpriseName,
    String townshipCode,
    String departmentCode,
    @Nullable String summary,
    List<CheckResult> results,
    List<HazardLink> hazards,
    @Nullable String cancelled,
    Instant createdAt,
    String createdBy)
    implements Versioned {

  static CheckTaskView of(CheckTask task, LocalDate today) {
    var work = task.work();
    var in = task.jurisdiction();
    var outcome = task.outcome();
    return new CheckTaskView(
        task.id(),
        task.number(),
        task.version(),
        work.title(),
        work.kind(),
        work.announced(),
        work.level(),
        task.status(),
        task.status() == TaskStatus.OPEN && work.dueOn().isBefore(today),
        work.checklistId(),
        work.assignee(),
        work.dueOn(),
        work.everyDays(),
        task.doneOn(),
        in.enterpriseId(),
        task.site().enterpriseName(),
        in.townshipCode(),
        in.departmentCode(),
        outcome.summary(),
        outcome.results(),
        outcome.hazards(),
        outcome.cancelled(),
        task.createdAt(),
        task.createdByName());
  }
}
