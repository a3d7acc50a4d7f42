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
import org.anlan.localstack.suite.Foundation;
import org.anlan.localstack.suite.Infrastructure;
import org.anlan.localstack.suite.Places;
import org.anlan.localstack.suite.Suite;

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
    serve(run -> new Infrastructure(run, Places.anywhere(), false).start());
  }

  /** All deployables, on servers that run already. */
  void serveSuite(Installation infrastructure)
      throws IOException, InterruptedException, SQLException {
    serve(
        run -> {
          var foundation = Foundation.of(infrastructure);
          new Suite(run, foundation, Places.anywhere()).start();
          return foundation;
        });
  }

  private void serve(TestStart start) throws IOException, InterruptedException, SQLException {
    new Run(installation, progress)
        .serve(
            Audience.builds(installation),
            run -> {
              forget();
              start.start(run).writeTo(installation);
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

  /** Starts what is wanted and tells how to reach the servers beneath. */
  @FunctionalInterface
  private interface TestStart {
    Foundation start(Run run) throws IOException, InterruptedException, SQLException;
  }
}
