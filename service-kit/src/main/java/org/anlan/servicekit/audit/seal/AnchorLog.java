package org.anlan.servicekit.audit.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the heads of a chain where the owner of the database cannot rewrite them. */
public final class AnchorLog {

  private static final Logger LOG = Logger.getLogger(AnchorLog.class);

  private final String trail;
  private final Path directory;
  private final Clock clock;
  private final Consumer<Anchor> publication;
  private @Nullable Anchor last;
  private volatile @Nullable Instant behindSince;

  /**
   * Keeps the anchors of one trail in a directory.
   *
   * @param publication is told each anchor once it is on the disk
   */
  AnchorLog(String trail, Path directory, Clock clock, Consumer<Anchor> publication) {
    this.trail = trail;
    this.directory = directory;
    this.clock = clock;
    this.publication = publication;
  }

  /** Where the anchors of a trail stand. */
  public static Path file(Path directory, String trail) {
    return directory.resolve(trail + ".anchors.jsonl");
  }

  /** Anchors the head if it moved. Sealing goes on when the disk fails, and says so. */
  void add(Seal head) {
    if (last != null && last.sequence() == head.sequence()) {
      behindSince = null;
      return;
    }
    try {
      Files.createDirectories(directory);
      var anchor =
          Anchor.sign(
              AnchorKey.in(directory),
              trail,
              head.sequence(),
              head.chain(),
              clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
              last == null ? "" : last.digest());
      file().append(anchor);
      last = anchor;
      behindSince = null;
      publication.accept(anchor);
    } catch (IOException e) {
      LOG.errorf(e, "The head of the audit trail %s cannot be anchored in %s", trail, directory);
    }
  }

  /** The head moved on. */
  void moved() {
    if (behindSince == null) {
      behindSince = clock.instant();
    }
  }

  /** For how many seconds something is sealed and not anchored; 0 if all is. */
  double secondsBehind() {
    var since = behindSince;
    return since == null ? 0 : Math.max(0, clock.millis() - since.toEpochMilli()) / 1000.0;
  }

  /** Looks whether the chain still contains its last anchor, and says so loudly if not. */
  void compare(SealTable table) throws SQLException {
    try {
      last = file().last().orElse(null);
    } catch (IOException | IllegalArgumentException e) {
      LOG.errorf(e, "The anchors of the audit trail %s in %s cannot be read", trail, directory);
      return;
    }
    if (last != null && !isIn(table, last)) {
      LOG.errorf(
          "The audit trail %s lacks what was anchored at %s: it was cut off, rewritten or restored"
              + " from a backup. Verify it before you rely on it.",
          trail, last.at());
    }
  }

  private static boolean isIn(SealTable table, Anchor anchor) throws SQLException {
    return table
        .at(anchor.sequence())
        .map(seal -> HexFormat.of().formatHex(seal.chain()).equals(anchor.chain()))
        .orElse(false);
  }

  private AnchorFile file() {
    return new AnchorFile(file(directory, trail));
  }
}
