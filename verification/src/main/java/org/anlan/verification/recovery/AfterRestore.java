package org.anlan.verification.recovery;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/**
 * Makes the rest of the suite follow databases that were taken back to an earlier moment, before
 * any service starts.
 */
public final class AfterRestore {

  /** Twenty blocks: more than is given out between the moment and its loss. */
  private static final int NUMBERS_SKIPPED = 1_000;

  private final Settings settings;
  private final Path archive;
  private final Path anchors;
  private final Clock clock;

  /** For the archive of topics that belongs to the backup, and the directory of the anchors. */
  public AfterRestore(Settings settings, Path archive, Path anchors, Clock clock) {
    this.settings = settings;
    this.archive = archive;
    this.anchors = anchors;
    this.clock = clock;
  }

  /** Returns, as JSON, what was done; it stands beside the anchors, too. */
  public String run() throws IOException, InterruptedException, SQLException, NotTold {
    var databases = new OwnDatabases(settings);
    var topics = ArchivedTopic.in(archive);
    var ids = new TopicsAnew(settings, topics).make();
    int readers = new Readers(databases, topics, ids).place();
    long untold = new Outboxes(databases, topics).mark();
    var series = new TreeMap<String, Long>();
    for (var service : Settings.SERVICES) {
      series.putAll(databases.in(service, AfterRestore::skipNumbers));
    }
    databases.in("reporting", AfterRestore::beginEpoch);
    var files = new AnchorFiles(databases, anchors, clock.instant());
    var report =
        new ObjectMapper()
            .valueToTree(
                Map.of(
                    "at",
                    clock.instant().toString(),
                    "topics",
                    ids.size(),
                    "readersPlaced",
                    readers,
                    "factsToTellAgain",
                    untold,
                    "numbersGoOnAfter",
                    series,
                    "anchorsPutAside",
                    files.cut()))
            .toString();
    files.note(report);
    return report;
  }

  /** Papers may bear numbers that the databases no longer know: none of them is given twice. */
  private static Map<String, Long> skipNumbers(Connection connection) throws SQLException {
    var skipped = new TreeMap<String, Long>();
    try (var statement = connection.createStatement()) {
      var names = new ArrayList<String>();
      try (var rows =
          statement.executeQuery(
              "select sequencename from pg_sequences where sequencename like 'number\\_%'")) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      for (var name : names) {
        try (var row =
            statement.executeQuery(
                "select setval('%s', last_value + %d) from %s"
                    .formatted(name, NUMBERS_SKIPPED, name))) {
          row.next();
          skipped.put(name, row.getLong(1));
        }
      }
    }
    return skipped;
  }

  /** Cursors of those who read the feed of changes would skip what is told in their stead. */
  private static UUID beginEpoch(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "update feed_epoch set epoch = gen_random_uuid() returning epoch")) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }
}
