package org.anlan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.anlan.localstack.cache.Trees;
import org.anlan.localstack.run.Audience;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.Progress;
import org.anlan.localstack.run.Run;
import org.anlan.localstack.suite.Distributions;
import org.anlan.localstack.suite.Infrastructure;
import org.anlan.localstack.suite.Places;

/**
 * What builds start for their tests: fresh every time, and gone with the last build that uses it,
 * whether it passed, failed or was killed.
 */
final class TestCommand {

  /** All else in the state directory is data of an earlier life. */
  private static final Set<String> KEPT =
      Set.of("lock", "launcher.lock", "launcher.log", "users", "pids", "logs");

  private final Installation installation;
  private final Progress progress;

  TestCommand(Installation installation, Progress progress) {
    this.installation = installation;
    this.progress = progress;
  }

  /** PostgreSQL, Kafka and Keycloak, for the tests of single services. */
  void serveInfrastructure() throws IOException, InterruptedException, SQLException {
    new Run(installation, progress)
        .serve(
            Audience.builds(installation),
            run -> {
              forget();
              var distributions = Distributions.prepare(run);
              new Infrastructure(run, distributions, Places.anywhere(), false)
                  .start()
                  .writeTo(installation);
            });
  }

  private void forget() throws IOException {
    try (var files = Files.list(installation.state())) {
      for (Path file : files.filter(f -> !KEPT.contains(f.getFileName().toString())).toList()) {
        Trees.delete(file);
      }
    }
    Trees.delete(installation.logs());
  }
}
