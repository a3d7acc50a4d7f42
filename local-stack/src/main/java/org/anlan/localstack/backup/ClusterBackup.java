package org.anlan.localstack.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.anlan.localstack.secret.PrivateFile;

/**
 * One base backup of the database cluster, with the topics of that moment.
 *
 * @param usableFrom the earliest moment that can be reached from it
 * @param firstSegment the oldest file of WAL that it needs
 */
public record ClusterBackup(Path folder, Instant usableFrom, String firstSegment) {

  private static final String NOTE = "backup.properties";

  /** The files of the cluster. */
  public Path cluster() {
    return folder.resolve("cluster");
  }

  /** The topics as they were then. */
  public Path topics() {
    return folder.resolve("topics");
  }

  /** Without this note a backup counts as not finished. */
  void write() throws IOException {
    var note = new Properties();
    note.setProperty("usable-from", usableFrom.toString());
    note.setProperty("first-segment", firstSegment);
    var text = new StringWriter();
    note.store(text, null);
    PrivateFile.write(folder.resolve(NOTE), text.toString());
  }

  static Optional<ClusterBackup> read(Path folder) {
    var note = new Properties();
    try {
      note.load(new StringReader(Files.readString(folder.resolve(NOTE))));
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(
        new ClusterBackup(
            folder,
            Instant.parse(note.getProperty("usable-from")),
            note.getProperty("first-segment")));
  }
}
