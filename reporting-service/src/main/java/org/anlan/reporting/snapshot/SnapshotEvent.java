package org.anlan.reporting.snapshot;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/**
 * All that this service tells the world about published figures. It tells itself too: this is how
 * they come back when its database is rebuilt.
 */
public sealed interface SnapshotEvent extends DomainEvent {

  /** The published figures, whole. */
  Snapshot snapshot();

  @Override
  default UUID subject() {
    return snapshot().id();
  }

  /** Figures were published for the first time. */
  @FactType("org.anlan.snapshot.published.v1")
  record SnapshotPublished(Snapshot snapshot, Instant occurredAt) implements SnapshotEvent {}

  /** Published figures were corrected; the earlier version stays as it was. */
  @FactType("org.anlan.snapshot.corrected.v1")
  record SnapshotCorrected(Snapshot snapshot, Instant occurredAt) implements SnapshotEvent {}
}
