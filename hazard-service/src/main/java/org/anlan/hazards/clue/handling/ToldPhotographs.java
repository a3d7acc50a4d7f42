package org.anlan.hazards.clue.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import org.anlan.hazards.clue.ClueRepository;
import org.anlan.hazards.photograph.Photograph;
import org.anlan.servicekit.attachment.Attachments;
import org.anlan.servicekit.attachment.StoredFile;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.RuleViolation;

/**
 * Photographs that somebody from outside adds to what they told, by their receipt. Whoever works on
 * the clue sees them among its files; they never go on to the hazard ({@link
 * PhotographService#handOn}), whose files the enterprise reads.
 */
@ApplicationScoped
public class ToldPhotographs {

  private static final String NAME = "举报照片-";

  private final ClueRepository clues;
  private final Attachments attachments;
  private final Outbox outbox;
  private final Clock clock;

  ToldPhotographs(ClueRepository clues, Attachments attachments, Outbox outbox, Clock clock) {
    this.clues = clues;
    this.attachments = attachments;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Without a transaction, as for every file; under a name of ours. */
  public StoredFile receive(Photograph photograph) {
    return attachments.receive(
        new ByteArrayInputStream(photograph.content()), NAME + "0." + photograph.extension());
  }

  /**
   * Which of the report's photographs it is; the same one again is the same; 0 without a report.
   */
  @Transactional
  public int add(String receipt, StoredFile file, int most) {
    var found = clues.lockTold(receipt);
    if (found.isEmpty()) {
      return 0;
    }
    var clue = found.get();
    if (clue.isDecided()) {
      throw new RuleViolation("report-decided");
    }
    var told = attachments.of(clue.id()).stream().filter(a -> a.name().startsWith(NAME)).toList();
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).sha256().equals(file.sha256())) {
        return i + 1;
      }
    }
    int number = told.size() + 1;
    if (number > most) {
      throw new RuleViolation("too-many-photographs", most);
    }
    var name = file.name().replace(NAME + '0', NAME + number);
    var attached =
        attachments.attach(
            clue.id(), new StoredFile(name, file.type(), file.size(), file.sha256()));
    outbox.append(clue.documented(attached.id(), attached.sha256(), clock.instant()));
    return number;
  }
}
