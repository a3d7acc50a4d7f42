package org.anlan.crooked.fed;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** A fact that stands alone. */
@FactType("org.anlan.cow.fed.v1")
public record CowFed(UUID subject, Instant occurredAt) implements DomainEvent {}
