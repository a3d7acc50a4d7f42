package org.anlan.servicekit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.StaleWrite;
import org.anlan.servicekit.sample.NoteResource.NoteView;
import org.anlan.servicekit.scope.Caller;

@ApplicationScoped
@Transactional
class NoteService {

  private final EntityManager notes;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  NoteService(EntityManager notes, Outbox outbox, Caller caller, Clock clock) {
    this.notes = notes;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  NoteView write(String townshipCode, String text) {
    var note = Note.write(Ids.next(), townshipCode, text);
    notes.persist(note);
    outbox.append(note.written(clock.instant()));
    return view(note);
  }

  NoteView find(UUID id) {
    return view(get(id));
  }

  NoteView rewrite(UUID id, long version, String text) {
    var note = get(id);
    if (note.version() != version) {
      throw new StaleWrite();
    }
    outbox.append(note.rewrite(text, clock.instant()));
    notes.flush();
    return view(note);
  }

  private Note get(UUID id) {
    var note = notes.find(Note.class, id);
    if (note == null || !caller.scope().covers(note)) {
      throw new NotFound();
    }
    return note;
  }

  private static NoteView view(Note note) {
    return new NoteView(note.id(), note.version(), note.townshipCode(), note.text());
  }
}
