package org.anlan.hazards.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/**
 * What counties change about judgement standards, on the topic {@code anlan.judgement-standard}.
 */
public sealed interface StandardEvent extends DomainEvent {

  UUID itemId();

  @Override
  default UUID subject() {
    return itemId();
  }

  /** A county added an item. */
  @FactType("org.anlan.judgement-standard.added.v1")
  record StandardItemAdded(
      UUID itemId, String countyCode, String standard, String item, Instant occurredAt)
      implements StandardEvent {}

  /** A county put an item right, or said until when it holds. */
  @FactType("org.anlan.judgement-standard.changed.v1")
  record StandardItemChanged(
      UUID itemId,
      String countyCode,
      String standard,
      String item,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      Instant occurredAt)
      implements StandardEvent {}
}
