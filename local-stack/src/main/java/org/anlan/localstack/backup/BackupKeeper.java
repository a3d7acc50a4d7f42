package org.anlan.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anlan.localstack.run.Installation;

/**
 * Keeps a backup up to date while the suite runs, from the moment on when there is one: the log
 * within milliseconds, attachments and anchors within five seconds.
 */
public final class BackupKeeper implements AutoCloseable {

  private static final int PAUSE_SECONDS = 1;
  private static final int BETWEEN_COPIES_SECONDS = 5;

  private final Installation installation;
  private final Server server;
  private final BackupFolder folder;
  private final Clock clock;
  private final CountDownLatch stopping = new CountDownLatch(1);

  private BackupKeeper(Installation installation, Server server, Clock clock) {
    this.installation = installation;
    this.server = server;
    this.folder = new BackupFolder(installation.backup());
    this.clock = clock;
  }

  /** Begins to look whether there is a backup to keep. */
  public static BackupKeeper start(Installation installation, Server server, Clock clock) {
    var keeper = new BackupKeeper(installation, server, clock);
    Thread.ofPlatform().daemon().name("wal-receiver").start(keeper::receive);
    Thread.ofPlatform().daemon().name("file-mirror").start(keeper::mirror);
    return keeper;
  }

  /** Copies what is attached and anchored now. */
  static void mirror(Installation installation, BackupFolder folder) throws IOException {
    for (var what : BackupFolder.OWN_FOLDERS) {
      FileMirror.copy(installation.data(what), folder.files().resolve(what));
    }
  }

  private void receive() {
    while (!rests(PAUSE_SECONDS)) {
      if (folder.isUsed()) {
        try {
          new WalReceiver(server, folder.wal(), this::isStopping).run();
        } catch (SQLException | IOException e) {
          note("WAL: " + e.getMessage()); // the server is restarting, or the disk is full
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  private void mirror() {
    while (!rests(BETWEEN_COPIES_SECONDS)) {
      if (folder.isUsed()) {
        try {
          mirror(installation, folder);
        } catch (IOException e) {
          note("files: " + e);
        }
      }
    }
  }

  private void note(String what) {
    Path log = installation.log("backup");
    try {
      Files.writeString(
          log,
          clock.instant() + " " + what + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      System.err.println(what);
    }
  }

  private boolean rests(int seconds) {
    try {
      return stopping.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  @Override
  public void close() {
    stopping.countDown();
  }
}
