package org.anlan.registry.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.Change;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/**
 * What is told about supervision links. The person is a key that says nothing of them and is the
 * same in all of their links, so that others count people without knowing any.
 */
public sealed interface SupervisionEvent extends DomainEvent {

  /** The link. */
  UUID linkId();

  @Override
  default UUID subject() {
    return linkId();
  }

  /** Somebody looks after a unit from that day on; {@code imported} where a ledger said so. */
  @FactType("org.anlan.supervisor.posted.v1")
  record SupervisorPosted(
      UUID linkId,
      String number,
      SupervisionKind kind,
      UUID personKey,
      UUID enterpriseId,
      String countyCode,
      String townshipCode,
      List<String> departmentCodes,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String batch,
      boolean imported,
      Instant occurredAt)
      implements SupervisionEvent {}

  /** What was entered of it was wrong; {@code fields} names all that is other now. */
  @FactType("org.anlan.supervisor.corrected.v1")
  record SupervisorCorrected(
      UUID linkId,
      String number,
      SupervisionKind kind,
      UUID personKey,
      UUID enterpriseId,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String batch,
      List<String> fields,
      List<Change> changes,
      Instant occurredAt)
      implements SupervisionEvent {}

  /** They no longer do after the day {@code to}. */
  @FactType("org.anlan.supervisor.withdrawn.v1")
  record SupervisorWithdrawn(
      UUID linkId,
      String number,
      SupervisionKind kind,
      UUID personKey,
      UUID enterpriseId,
      LocalDate from,
      LocalDate to,
      String reason,
      Instant occurredAt)
      implements SupervisionEvent {}
}
