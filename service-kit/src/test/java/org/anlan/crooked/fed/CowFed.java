package org.anlan.crooked.fed;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;

/** A fact that stands alone. */
public record CowFed(UUID subject, Instant occurredAt) implements DomainEvent {

  @Override
  public String type() {
    return "org.anlan.cow.fed.v1";
  }
}
