package org.anlan.hazards.warning;

import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.profile.WarningColour;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/** All that this service tells the world about warnings, on the topic {@code anlan.warning}. */
public sealed interface WarningEvent extends DomainEvent {

  /** How the warning stands after the fact. */
  WarningState warning();

  @Override
  default UUID subject() {
    return warning().warningId();
  }

  /** A rule of the county found a cause that it had not warned of. */
  @FactType("org.anlan.warning.raised.v1")
  record WarningRaised(WarningState warning, Instant occurredAt) implements WarningEvent {}

  /** Somebody sees to it. */
  @FactType("org.anlan.warning.acknowledged.v1")
  record WarningAcknowledged(WarningState warning, String answer, Instant occurredAt)
      implements WarningEvent {}

  /** Nobody saw to it in time: the office of the state block is warned. */
  @FactType("org.anlan.warning.escalated.v1")
  record WarningEscalated(WarningState warning, Instant occurredAt) implements WarningEvent {}

  /**
   * A graver rule has come to hold of the same cause: it shows the colour of that rule from now on.
   */
  @FactType("org.anlan.warning.aggravated.v1")
  record WarningAggravated(WarningState warning, WarningColour previous, Instant occurredAt)
      implements WarningEvent {}

  /** The cause is gone; with a reason: somebody says so. */
  @FactType("org.anlan.warning.cleared.v1")
  record WarningCleared(WarningState warning, @Nullable String reason, Instant occurredAt)
      implements WarningEvent {}
}
