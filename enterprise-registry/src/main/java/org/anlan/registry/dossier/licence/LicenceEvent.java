package org.anlan.registry.dossier.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/** What is told of licences that run out, beside what is told of every part. */
public sealed interface LicenceEvent extends DomainEvent {

  /** The licence. */
  UUID partId();

  @Override
  default UUID subject() {
    return partId();
  }

  /** A licence expires within so many days: 90, 60 or 30. */
  @FactType("org.anlan.dossier-part.licence-reminded.v1")
  record LicenceReminded(
      UUID partId,
      String number,
      @Nullable UUID enterpriseId,
      String title,
      LocalDate validTo,
      int withinDays,
      Instant occurredAt)
      implements LicenceEvent {}

  /** The renewal of a licence has to be applied for by that day, which is within 30 days. */
  @FactType("org.anlan.dossier-part.licence-renewal-reminded.v1")
  record RenewalReminded(
      UUID partId,
      String number,
      @Nullable UUID enterpriseId,
      String title,
      LocalDate applyBy,
      LocalDate validTo,
      Instant occurredAt)
      implements LicenceEvent {}

  /** A licence expired; {@code validTo} was its last day. */
  @FactType("org.anlan.dossier-part.licence-expired.v1")
  record LicenceExpired(
      UUID partId,
      String number,
      @Nullable UUID enterpriseId,
      String title,
      LocalDate validTo,
      Instant occurredAt)
      implements LicenceEvent {}
}
