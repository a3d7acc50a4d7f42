package org.anlan.servicekit.sample;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;

/** What the made-up service tells. */
sealed interface NoteEvent extends DomainEvent {

  UUID noteId();

  @Override
  default UUID subject() {
    return noteId();
  }

  /** A note was written. */
  record NoteWritten(UUID noteId, String text, Instant occurredAt) implements NoteEvent {

    @Override
    public String type() {
      return "org.anlan.note.written.v1";
    }
  }

  /** A note got another text. */
  record NoteRewritten(UUID noteId, String text, Instant occurredAt) implements NoteEvent {

    @Override
    public String type() {
      return "org.anlan.note.rewritten.v1";
    }
  }
}
