package org.anlan.localstack;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.anlan.localstack.backup.Backup;
import org.anlan.localstack.backup.Server;
import org.anlan.localstack.postgres.Postgres;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.Progress;
import org.anlan.localstack.run.StatusFile;
import org.anlan.localstack.run.StatusFile.Status;
import org.anlan.localstack.secret.Secrets;

/**
 * {@code ./anlan backup}: a base backup of the running suite, which its log follows from then on.
 */
final class BackupCommand {

  private static final double MEGABYTE = 1024.0 * 1024;

  private final Installation installation;
  private final Progress progress;

  BackupCommand(Installation installation, Progress progress) {
    this.installation = installation;
    this.progress = progress;
  }

  /** False if nothing runs. */
  boolean run() throws IOException, SQLException, InterruptedException {
    var status = StatusFile.ofRunning(installation);
    if (status.isEmpty()) {
      progress.say("status.stopped");
      return false;
    }
    take(installation, progress, server(status.get()), "127.0.0.1:" + port(status.get(), "kafka"));
    return true;
  }

  /** Takes one, and says what it takes. */
  static void take(Installation installation, Progress progress, Server server, String kafka)
      throws IOException, SQLException, InterruptedException {
    long began = System.nanoTime();
    var tool = new VerificationTool(installation);
    var taken = new Backup(installation, server, folder -> tool.archive(kafka, folder)).take();
    progress.say(
        "backup.taken",
        taken.folder(),
        "%.1f".formatted(taken.bytes() / MEGABYTE),
        "%.1f".formatted(Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0),
        taken.usableFrom());
  }

  private Server server(Status status) throws IOException {
    var password = Secrets.in(installation.secrets()).of(Postgres.SUPERUSER);
    return new Server(port(status, "postgres"), password);
  }

  private static int port(Status status, String part) {
    return status.parts().stream()
        .filter(each -> each.name().equals(part))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(part + " does not run"))
        .port();
  }
}
