package org.anlan.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.anlan.localstack.cache.Trees;
import org.anlan.localstack.run.Installation;
import org.postgresql.replication.LogSequenceNumber;

/**
 * Takes a base backup of a running suite: the cluster with all databases at one moment, the topics,
 * attachments, anchors and keys. The programs that Maven brings have no {@code pg_basebackup}, so
 * the server is asked to be copied ({@code pg_backup_start}).
 */
public final class Backup {

  private static final int KEPT = 3;
  private static final int PATIENCE_SECONDS = 60;

  private final Installation installation;
  private final Server server;
  private final BackupFolder folder;
  private final Topics topics;

  /** Of one installation, whose keeper runs. */
  public Backup(Installation installation, Server server, Topics topics) {
    this.installation = installation;
    this.server = server;
    this.folder = new BackupFolder(installation.backup());
    this.topics = topics;
  }

  /** Takes one; the log follows it from now on. */
  public Taken take() throws IOException, SQLException, InterruptedException {
    Files.createDirectories(folder.wal()); // now the keeper begins to receive
    awaitReceiver();
    var draft = folder.bases().resolve("draft");
    Trees.delete(draft);
    Files.createDirectories(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var base = new ClusterBackup(draft, Instant.EPOCH, "");
    long bytes;
    String segment;
    try (var connection = server.connect()) {
      segment = begin(connection);
      bytes = ClusterCopy.of(installation.data("postgres"), base.cluster());
      end(connection, base.cluster());
    }
    topics.archive(base.topics());
    BackupKeeper.mirror(installation, folder);
    copyKeys();
    // a second on, so that "from" names a second that is over
    var usable = now().plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
    var place = folder.bases().resolve(usable.toString().replace(":", ""));
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    new ClusterBackup(place, usable, segment).write();
    prune();
    return new Taken(place, usable, bytes);
  }

  private String begin(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select pg_walfile_name(pg_backup_start('anlan', fast => true))")) {
      row.next();
      return row.getString(1);
    }
  }

  private void end(Connection connection, Path cluster)
      throws SQLException, IOException, InterruptedException {
    LogSequenceNumber end;
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select lsn, labelfile, spcmapfile from pg_backup_stop(wait_for_archive => false)")) {
      row.next();
      end = LogSequenceNumber.valueOf(row.getString(1));
      Files.writeString(cluster.resolve("backup_label"), row.getString(2));
    }
    await("flush_lsn >= '%s'::pg_lsn".formatted(end.asString()));
  }

  private void awaitReceiver() throws SQLException, InterruptedException {
    await("state = 'streaming'");
  }

  private void await(String condition) throws SQLException, InterruptedException {
    var sql =
        "select count(*) from pg_stat_replication where application_name = '%s' and %s"
            .formatted(WalReceiver.NAME, condition);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (server.ask(sql).equals("0")) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The log is not received; see the log of backup");
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private Instant now() throws SQLException {
    return OffsetDateTime.parse(
            server.ask(
                "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"))
        .toInstant();
  }

  private void copyKeys() throws IOException {
    Files.createDirectories(folder.keys());
    Files.setPosixFilePermissions(folder.keys(), PosixFilePermissions.fromString("rwx------"));
    for (var key : BackupFolder.OWN_FILES) {
      var file = installation.data(key);
      if (Files.exists(file)) {
        Files.copy(
            file,
            folder.keys().resolve(key),
            StandardCopyOption.COPY_ATTRIBUTES,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Keeps the last three, and the log since the oldest of them. */
  private void prune() throws IOException {
    var bases = folder.finished();
    for (var old : bases.subList(0, Math.max(0, bases.size() - KEPT))) {
      Trees.delete(old.folder());
    }
    var oldest = bases.get(Math.max(0, bases.size() - KEPT)).firstSegment();
    try (var files = Files.newDirectoryStream(folder.wal())) {
      for (var file : files) {
        var name = file.getFileName().toString();
        // of a younger timeline only what comes later is named so; both end with their position
        if (!name.endsWith(".history") && name.substring(8).compareTo(oldest.substring(8)) < 0) {
          Files.delete(file);
        }
      }
    }
  }

  /** Copies the topics as they are. */
  @FunctionalInterface
  public interface Topics {

    /** Into that folder. */
    void archive(Path folder) throws IOException, InterruptedException;
  }

  /** What was taken. */
  public record Taken(Path folder, Instant usableFrom, long bytes) {}
}
