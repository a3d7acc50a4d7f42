package org.anlan.hazards.check.checklist;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** All that is told about checklists, on the topic {@code anlan.checklist}. */
public sealed interface ChecklistEvent extends DomainEvent {

  /** How the edition stands after the fact. */
  ChecklistState checklist();

  @Override
  default UUID subject() {
    return checklist().checklistId();
  }

  /** A new edition is being written. */
  @FactType("org.anlan.checklist.drafted.v1")
  record ChecklistDrafted(ChecklistState checklist, Instant occurredAt) implements ChecklistEvent {}

  /** A draft was changed. */
  @FactType("org.anlan.checklist.amended.v1")
  record ChecklistAmended(ChecklistState checklist, Instant occurredAt) implements ChecklistEvent {}

  /** It stands from now on. */
  @FactType("org.anlan.checklist.published.v1")
  record ChecklistPublished(ChecklistState checklist, Instant occurredAt)
      implements ChecklistEvent {}
}
