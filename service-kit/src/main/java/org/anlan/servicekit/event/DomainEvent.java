package org.anlan.servicekit.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact that a service tells the world. Implemented by records whose components are the data of
 * the event, with a {@link FactType}; {@link #type()} and {@link #subject()} travel in its
 * envelope.
 */
public interface DomainEvent {

  /** The aggregate it is about; facts of one subject stay in order. */
  @JsonIgnore
  UUID subject();

  /** As its {@link FactType} says. */
  @JsonIgnore
  default String type() {
    return FactTypes.of(getClass());
  }

  /** When it happened in the field or at the desk, not when it is sent. */
  Instant occurredAt();
}
