package org.anlan.registry.dossier.dishonesty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.registry.dossier.part.Part;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/** What is told of the list of the seriously dishonest, beside what is told of every part. */
public sealed interface DishonestyEvent extends DomainEvent {

  /** The entry. */
  UUID partId();

  @Override
  default UUID subject() {
    return partId();
  }

  /** What a step of the procedure has to tell. */
  static List<DishonestyEvent> between(
      Part part, @Nullable DishonestyEntry before, DishonestyEntry after, Instant at) {
    if (before == null) {
      return List.of();
    }
    return switch (after.status()) {
      case NOTICED -> List.of();
      case DECIDED ->
          List.of(
              new DishonestyDecided(
                  part.id(),
                  part.number(),
                  part.enterpriseId(),
                  Objects.requireNonNull(after.decidedOn()),
                  Objects.requireNonNull(after.decisionNumber()),
                  at));
      case PUBLISHED ->
          before.status() == DishonestyStatus.PUBLISHED
              ? List.of()
              : List.of(
                  new DishonestyListed(
                      part.id(),
                      part.number(),
                      part.enterpriseId(),
                      Objects.requireNonNull(after.publishedOn()),
                      Objects.requireNonNull(after.until()),
                      before.status() == DishonestyStatus.REMOVED,
                      at));
      case REMOVED, EXPIRED ->
          List.of(
              new DishonestyDelisted(
                  part.id(),
                  part.number(),
                  part.enterpriseId(),
                  after.status(),
                  after.status() == DishonestyStatus.REMOVED
                      ? Objects.requireNonNull(after.removedOn())
                      : Objects.requireNonNull(after.until()).plusDays(1),
                  at));
    };
  }

  /** It was decided to put the unit on the list. */
  @FactType("org.anlan.dossier-part.dishonesty-decided.v1")
  record DishonestyDecided(
      UUID partId,
      String number,
      @Nullable UUID enterpriseId,
      LocalDate decidedOn,
      String decisionNumber,
      Instant occurredAt)
      implements DishonestyEvent {}

  /** The unit is on the public list from that day; {@code restored} where it had been removed. */
  @FactType("org.anlan.dossier-part.dishonesty-listed.v1")
  record DishonestyListed(
      UUID partId,
      String number,
      @Nullable UUID enterpriseId,
      LocalDate publishedOn,
      LocalDate listedUntil,
      boolean restored,
      Instant occurredAt)
      implements DishonestyEvent {}

  /** The unit is on the list no more, by the end of its time (EXPIRED) or before (REMOVED). */
  @FactType("org.anlan.dossier-part.dishonesty-delisted.v1")
  record DishonestyDelisted(
      UUID partId,
      String number,
      @Nullable UUID enterpriseId,
      DishonestyStatus status,
      LocalDate on,
      Instant occurredAt)
      implements DishonestyEvent {}
}
