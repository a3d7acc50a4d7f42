package org.anlan.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.anlan.localstack.cache.Trees;
import org.anlan.localstack.process.StartFailed;
import org.anlan.localstack.run.Installation;
import org.jspecify.annotations.Nullable;

/**
 * Puts a cluster in place that goes on from a base backup along the log, up to the chosen moment or
 * to the log's end. What was there is put aside, never deleted.
 */
public final class Recovery {

  /** PostgreSQL's word for a log that ends before the moment: nothing was committed in between. */
  private static final String ENDED_BEFORE = "recovery ended before configured recovery target";

  private static final int PATIENCE_MINUTES = 60;

  private final Installation installation;
  private final BackupFolder folder;
  private final Path cluster;

  /** In one installation. */
  public Recovery(Installation installation) {
    this.installation = installation;
    this.folder = new BackupFolder(installation.backup());
    this.cluster = installation.data("postgres");
  }

  /** Lays out the cluster; the server may start. Returns where the former one went, if any. */
  public @Nullable Path prepare(ClusterBackup base, @Nullable Instant to, Instant now)
      throws IOException {
    var draft = cluster.resolveSibling("postgres.draft");
    Trees.delete(draft);
    Trees.copy(base.cluster(), draft);
    Files.createFile(draft.resolve("recovery.signal"));
    var wal = folder.wal();
    var settings = new StringBuilder("\n");
    settings
        .append("restore_command = '")
        .append(
            "cp \"%1$s/%%f\" \"%%p\" 2>/dev/null || cp \"%1$s/%%f.partial\" \"%%p\" 2>/dev/null"
                .formatted(wal))
        .append("'\nrecovery_target_timeline = 'current'\nrecovery_target_action = 'promote'\n");
    if (to != null) {
      var moment = to.toString().replace('T', ' ').replace("Z", "+00");
      settings.append("recovery_target_time = '%s'\n".formatted(moment));
    }
    Files.writeString(draft.resolve("postgresql.auto.conf"), settings, StandardOpenOption.APPEND);
    Path aside = null;
    if (Files.exists(cluster)) {
      aside = installation.data("before-restore-" + now.toString().replace(":", ""));
      Files.createDirectories(aside);
      Files.move(cluster, aside.resolve("postgres"));
    }
    Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    return aside;
  }

  /** Brings back what of attachments and anchors is missing here. */
  public int bringFilesBack() throws IOException {
    int copied = 0;
    for (var what : BackupFolder.OWN_FOLDERS) {
      var here = installation.data(what);
      var kept = folder.files().resolve(what);
      // what is here is newer than its copy
      copied += FileMirror.copyMissing(kept, here);
    }
    for (var key : BackupFolder.OWN_FILES) {
      var file = installation.data(key);
      if (!Files.exists(file) && Files.exists(folder.keys().resolve(key))) {
        Files.copy(folder.keys().resolve(key), file, StandardCopyOption.COPY_ATTRIBUTES);
        copied++;
      }
    }
    return copied;
  }

  /**
   * Starts the server; where the log ends before the moment, it starts again and goes to its end.
   */
  public void start(Runnable server, Path log) throws IOException {
    try {
      server.run();
    } catch (StartFailed e) {
      if (!Files.readString(log).contains(ENDED_BEFORE)) {
        throw e;
      }
      goToTheEnd();
      server.run();
    }
  }

  /**
   * Waits until the server has come out of recovery; tells the last commit that was brought back.
   */
  public String await(Server server, Path log)
      throws SQLException, IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
    while (System.nanoTime() < end) {
      try {
        if (server.ask("select pg_is_in_recovery()").equals("f")) {
          return finish(server);
        }
      } catch (SQLException e) {
        if (Files.readString(log).contains(ENDED_BEFORE)) {
          goToTheEnd(); // the launcher starts it again
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException("PostgreSQL does not come out of recovery: " + log);
  }

  private void goToTheEnd() throws IOException {
    var file = cluster.resolve("postgresql.auto.conf");
    var lines =
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("recovery_target_time"))
            .toList();
    Files.write(file, lines);
  }

  private static String finish(Server server) throws SQLException {
    var last = server.ask("select coalesce(pg_last_xact_replay_timestamp()::text, '-')");
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      for (var setting :
          new String[] {
            "restore_command",
            "recovery_target_timeline",
            "recovery_target_action",
            "recovery_target_time",
            "recovery_target_inclusive"
          }) {
        statement.execute("alter system reset " + setting);
      }
    }
    return last;
  }
}
