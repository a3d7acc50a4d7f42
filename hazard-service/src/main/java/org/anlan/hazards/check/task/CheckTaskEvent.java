package org.anlan.hazards.check.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** All that is told about checks, on the topic {@code anlan.check-task}. */
public sealed interface CheckTaskEvent extends DomainEvent {

  /** How the check stands after the fact. */
  CheckTaskState task();

  @Override
  default UUID subject() {
    return task().taskId();
  }

  /** A check is owed. */
  @FactType("org.anlan.check-task.assigned.v1")
  record CheckTaskAssigned(CheckTaskState task, Instant occurredAt) implements CheckTaskEvent {}

  /** It was made, and led to these hazards. */
  @FactType("org.anlan.check-task.done.v1")
  record CheckTaskDone(CheckTaskState task, List<UUID> hazardIds, Instant occurredAt)
      implements CheckTaskEvent {}

  /** It is owed no longer. */
  @FactType("org.anlan.check-task.cancelled.v1")
  record CheckTaskCancelled(CheckTaskState task, String reason, Instant occurredAt)
      implements CheckTaskEvent {}

  /** Its enterprise moved, and so did the open check. */
  @FactType("org.anlan.check-task.rescoped.v1")
  record CheckTaskRescoped(CheckTaskState task, Jurisdiction previous, Instant occurredAt)
      implements CheckTaskEvent {}
}
