package org.anlan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import org.anlan.localstack.backup.BackupKeeper;
import org.anlan.localstack.demo.DemoCounty;
import org.anlan.localstack.run.Audience;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.Progress;
import org.anlan.localstack.run.Run;
import org.anlan.localstack.run.StatusFile;
import org.anlan.localstack.suite.Distributions;
import org.anlan.localstack.suite.Foundation;
import org.anlan.localstack.suite.Infrastructure;
import org.anlan.localstack.suite.Places;
import org.anlan.localstack.suite.Suite;
import org.jspecify.annotations.Nullable;

/** {@code ./anlan up}: everything on this machine, until Ctrl-C. */
final class UpCommand {

  private final Installation installation;
  private final Progress progress;
  private final Clock clock;
  private @Nullable BackupKeeper keeper;

  UpCommand(Installation installation, Progress progress, Clock clock) {
    this.installation = installation;
    this.progress = progress;
    this.clock = clock;
  }

  /** False if it runs already. */
  boolean run(Audience audience) throws IOException, InterruptedException, SQLException {
    var running = StatusFile.ofRunning(installation);
    if (running.isPresent()) {
      progress.say("running", running.get().pid());
      return false;
    }
    try {
      new Run(installation, progress).serve(audience, this::start);
    } finally {
      if (keeper != null) {
        keeper.close();
      }
    }
    return true;
  }

  private void start(Run run) throws IOException, InterruptedException, SQLException {
    progress.say("starting");
    var distributions = Distributions.prepare(run);
    var places = Places.usual(progress);
    var infrastructure = new Infrastructure(run, distributions, places, true);
    var foundation = infrastructure.start();
    keeper = BackupKeeper.start(installation, infrastructure.server(), clock);
    new Suite(run, foundation, places).start();
    loadDemoCounty(infrastructure, foundation, places);
    foundation.writeTo(installation);
    progress.say("ready", places.console(), foundation.issuer(), installation.root());
  }

  private void loadDemoCounty(Infrastructure infrastructure, Foundation foundation, Places places)
      throws IOException, InterruptedException {
    var loaded = installation.data("demo-county.loaded");
    if (Files.exists(loaded)) {
      return;
    }
    progress.say("demo.loading");
    var step = progress.begin("demo");
    try (var keycloak = infrastructure.administration()) {
      var access = new DemoCounty.Access(places.console(), foundation.issuer(), keycloak, progress);
      DemoCounty.ofThisRelease().load(access);
      Files.createFile(loaded);
      step.done();
    } catch (IOException | RuntimeException e) {
      progress.say("demo.failed", e.getMessage()); // the suite is of use without it
    }
  }
}
