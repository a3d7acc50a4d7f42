package org.anlan.hazards.clue.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.clue.Clue;
import org.anlan.hazards.clue.ClueRepository;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.servicekit.attachment.AttachmentView;
import org.anlan.servicekit.attachment.Attachments;
import org.anlan.servicekit.attachment.Download;
import org.anlan.servicekit.attachment.StoredFile;
import org.anlan.servicekit.event.Outbox;

/** Files of a clue, for whoever may see the clue. */
@ApplicationScoped
class PhotographService {

  private final ClueRepository clues;
  private final Attachments attachments;
  private final Outbox outbox;
  private final Clock clock;

  PhotographService(ClueRepository clues, Attachments attachments, Outbox outbox, Clock clock) {
    this.clues = clues;
    this.attachments = attachments;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Without a transaction: none is open while a telephone uploads. */
  StoredFile receive(InputStream content, String name) {
    return attachments.receive(content, name);
  }

  /** The same file again is there already, also where a telephone sends it twice at once. */
  @Transactional
  AttachmentView attach(UUID id, StoredFile file) {
    var clue = clues.lock(id);
    var before =
        attachments.of(id).stream().filter(a -> a.sha256().equals(file.sha256())).findFirst();
    if (before.isPresent()) {
      return before.get();
    }
    var attachment = attachments.attach(id, file);
    outbox.append(clue.documented(attachment.id(), attachment.sha256(), clock.instant()));
    return attachment;
  }

  /**
   * Gives the hazard what the clue was told with, in the transaction that confirms it. Not what
   * somebody reported: the enterprise reads the hazard's files, and a letter or a picture may give
   * away who sent it.
   */
  void handOn(Clue clue, Hazard hazard) {
    if (clue.mayGiveSomebodyAway() || !hazard.isOpen()) {
      return;
    }
    for (var file : attachments.handOn(clue.id(), hazard.id())) {
      outbox.append(hazard.documented(file.id(), file.name(), file.sha256(), clock.instant()));
    }
  }

  @Transactional
  List<AttachmentView> of(UUID id) {
    return attachments.of(clues.get(id).id());
  }

  @Transactional
  Download open(UUID id, UUID attachment) {
    return attachments.open(clues.get(id).id(), attachment);
  }
}
