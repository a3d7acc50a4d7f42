package org.anlan.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.postgresql.PGConnection;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;

/**
 * Follows the server's log as a stand-by does, a few milliseconds behind, and writes it down as
 * files of WAL. A slot makes the server keep what was not received yet, up to a limit.
 */
final class WalReceiver {

  static final String NAME = "anlan_backup";

  private static final long IDLE_MILLIS = 10;
  private static final int STATUS_SECONDS = 1;

  private final Server server;
  private final Path folder;
  private final BooleanSupplier stopping;

  WalReceiver(Server server, Path folder, BooleanSupplier stopping) {
    this.server = server;
    this.folder = folder;
    this.stopping = stopping;
  }

  /** Receives until it is told to stop or the server goes away. */
  void run() throws SQLException, IOException, InterruptedException {
    Files.createDirectories(folder);
    var timeline = server.ask("select substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8)");
    keepHistories();
    try (var segments = new WalSegments(folder, timeline);
        var connection = server.connectForReplication();
        var stream = stream(connection, begin(segments))) {
      receive(stream, segments);
    }
  }

  private void receive(PGReplicationStream stream, WalSegments segments)
      throws SQLException, IOException, InterruptedException {
    while (!stopping.getAsBoolean()) {
      var bytes = stream.readPending();
      if (bytes == null) {
        flush(stream, segments);
        TimeUnit.MILLISECONDS.sleep(IDLE_MILLIS);
      } else {
        segments.write(stream.getLastReceiveLSN().asLong() - bytes.remaining(), bytes);
      }
    }
    flush(stream, segments);
  }

  /** The server may forget what is on our disk. */
  private static void flush(PGReplicationStream stream, WalSegments segments)
      throws SQLException, IOException {
    var received = stream.getLastReceiveLSN();
    if (!received.equals(stream.getLastFlushedLSN())) {
      segments.force();
      stream.setFlushedLSN(received);
      stream.setAppliedLSN(received);
      stream.forceUpdateStatus();
    }
  }

  private long begin(WalSegments segments) throws SQLException, IOException {
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "select pg_create_physical_replication_slot('%1$s', true) where not exists (select from pg_replication_slots where slot_name = '%1$s')"
              .formatted(NAME));
    }
    var next = segments.next();
    if (next != null) {
      return next;
    }
    var kept =
        LogSequenceNumber.valueOf(
            server.ask(
                "select restart_lsn from pg_replication_slots where slot_name = '" + NAME + "'"));
    return kept.asLong() / WalSegments.SIZE * WalSegments.SIZE;
  }

  private static PGReplicationStream stream(Connection connection, long from) throws SQLException {
    return connection
        .unwrap(PGConnection.class)
        .getReplicationAPI()
        .replicationStream()
        .physical()
        .withSlotName(NAME)
        .withStartPosition(LogSequenceNumber.valueOf(from))
        .withStatusInterval(STATUS_SECONDS, TimeUnit.SECONDS)
        .start();
  }

  /** Which timeline branched off where: without them a second restore would reuse a number. */
  private void keepHistories() throws SQLException, IOException {
    try (var connection = server.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select name, pg_read_file('pg_wal/' || name) from pg_ls_waldir() where name like '%.history'")) {
      while (rows.next()) {
        Files.writeString(folder.resolve(rows.getString(1)), rows.getString(2));
      }
    }
  }
}
