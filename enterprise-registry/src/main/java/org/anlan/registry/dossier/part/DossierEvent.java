package org.anlan.registry.dossier.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.Change;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/** What is told of any part of a dossier, whatever its kind. */
public sealed interface DossierEvent extends DomainEvent {

  /** The part. */
  UUID partId();

  @Override
  default UUID subject() {
    return partId();
  }

  /** Something came into the dossier; {@code imported} where a ledger brought it. */
  @FactType("org.anlan.dossier-part.recorded.v1")
  record PartRecorded(
      UUID partId,
      String number,
      PartKind kind,
      @Nullable UUID enterpriseId,
      String countyCode,
      @Nullable String townshipCode,
      List<String> departmentCodes,
      String title,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable LocalDate dueOn,
      @Nullable DueFor dueFor,
      boolean imported,
      Instant occurredAt)
      implements DossierEvent {}

  /** Details changed; {@code fields} names all of them, {@code changes} tells before and after. */
  @FactType("org.anlan.dossier-part.changed.v1")
  record PartChanged(
      UUID partId,
      String number,
      PartKind kind,
      @Nullable UUID enterpriseId,
      List<String> fields,
      List<Change> changes,
      @Nullable LocalDate validTo,
      @Nullable LocalDate dueOn,
      @Nullable DueFor dueFor,
      Instant occurredAt)
      implements DossierEvent {}

  /** A file was attached. */
  @FactType("org.anlan.dossier-part.documented.v1")
  record PartDocumented(
      UUID partId,
      String number,
      PartKind kind,
      @Nullable UUID enterpriseId,
      UUID attachmentId,
      String name,
      String sha256,
      Instant occurredAt)
      implements DossierEvent {}

  /** It ended before its time or was never right. */
  @FactType("org.anlan.dossier-part.withdrawn.v1")
  record PartWithdrawn(
      UUID partId,
      String number,
      PartKind kind,
      @Nullable UUID enterpriseId,
      LocalDate on,
      String reason,
      Instant occurredAt)
      implements DossierEvent {}
}
