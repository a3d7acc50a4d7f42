package org.anlan.servicekit.sample;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** What the made-up service tells. */
sealed interface NoteEvent extends DomainEvent {

  UUID noteId();

  @Override
  default UUID subject() {
    return noteId();
  }

  /** A note was written. */
  @FactType("org.anlan.note.written.v1")
  record NoteWritten(UUID noteId, String text, Instant occurredAt) implements NoteEvent {}

  /** A note got another text. */
  @FactType("org.anlan.note.rewritten.v1")
  record NoteRewritten(UUID noteId, String text, Instant occurredAt) implements NoteEvent {}
}
