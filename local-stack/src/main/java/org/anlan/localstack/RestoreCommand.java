package org.anlan.localstack;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.anlan.localstack.backup.BackupFolder;
import org.anlan.localstack.backup.BackupKeeper;
import org.anlan.localstack.backup.ClusterBackup;
import org.anlan.localstack.backup.Recovery;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.Progress;
import org.anlan.localstack.run.Run;
import org.anlan.localstack.suite.Distributions;
import org.anlan.localstack.suite.Infrastructure;
import org.anlan.localstack.suite.Places;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./anlan restore [--to <ISO time>]}: takes everything back to a second, or forward to the
 * end of the log. Ends with the suite stopped; {@code ./anlan up} starts it.
 */
final class RestoreCommand {

  private final Installation installation;
  private final Progress progress;
  private final Clock clock;

  RestoreCommand(Installation installation, Progress progress, Clock clock) {
    this.installation = installation;
    this.progress = progress;
    this.clock = clock;
  }

  /** False if that moment cannot be reached. */
  boolean run(String... options) throws IOException, SQLException, InterruptedException {
    Instant to = null;
    if (options.length > 0) {
      try {
        to = OffsetDateTime.parse(options.length == 2 ? options[1] : "").toInstant();
      } catch (DateTimeParseException e) {
        progress.say("restore.when");
        return false;
      }
    }
    var folder = new BackupFolder(installation.backup());
    var base = folder.before(to == null ? clock.instant() : to);
    if (base.isEmpty()) {
      progress.say(
          "restore.nothing", folder.finished().stream().map(ClusterBackup::usableFrom).toList());
      return false;
    }
    restore(base.get(), to);
    return true;
  }

  private void restore(ClusterBackup base, @Nullable Instant to)
      throws IOException, SQLException, InterruptedException {
    new StopCommand(installation, progress).stop();
    long began = System.nanoTime();
    var recovery = new Recovery(installation);
    int files = recovery.bringFilesBack();
    progress.say("restore.files", files);
    // nobody waits for it to go on: it ends when the work is done
    new Run(installation, progress).serve(() -> true, run -> restore(run, recovery, base, to));
    var seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    progress.say("restore.done", "%.1f".formatted(seconds));
  }

  private void restore(Run run, Recovery recovery, ClusterBackup base, @Nullable Instant to)
      throws IOException, SQLException, InterruptedException {
    var places = Places.usual(progress);
    var infrastructure = new Infrastructure(run, Distributions.prepare(run), places, true);
    var step = progress.begin("restore.database", base.usableFrom());
    var aside = recovery.prepare(base, to, clock.instant());
    recovery.start(infrastructure::startDatabase, installation.log("postgres"));
    var last = recovery.await(infrastructure.server(), installation.log("postgres"));
    step.done();
    progress.say("restore.last", last);
    if (aside != null) {
      progress.say("restore.aside", aside);
    }
    step = progress.begin("restore.topics");
    var kafka = infrastructure.startTopics();
    new VerificationTool(installation).afterRestore(places.postgres(), kafka, base.topics());
    step.done();
    try (var keeper = BackupKeeper.start(installation, infrastructure.server(), clock)) {
      // the log goes on in a new line of time: whoever restores again needs a base on it
      BackupCommand.take(installation, progress, infrastructure.server(), kafka);
    }
  }
}
