package org.anlan.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anlan.localstack.Infrastructure.InfrastructurePorts;
import org.anlan.localstack.cache.Trees;
import org.anlan.localstack.process.PidFiles;
import org.anlan.localstack.process.Ports;

/**
 * PostgreSQL, Kafka and Keycloak for the tests of one build: fresh at every start, and gone with
 * the last build that uses them, whether it passed, failed or was killed.
 */
final class TestStack {

  /** Builds of several checkouts may start at once and must not find the same port free. */
  private static final int PORTS_FROM = 21000 + (int) (ProcessHandle.current().pid() % 500) * 20;

  private static final URI CONSOLE = URI.create("http://localhost:8080");
  private static final List<String> DATA =
      List.of("postgres", "kafka", "keycloak", "secrets.properties", "signing-key.pkcs8", "logs");

  private final Installation installation;
  private final Path users;
  private final StatusFile status;
  private final Parts parts;
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  TestStack(Installation installation) {
    this.installation = installation;
    this.users = installation.state().resolve("users");
    this.status = new StatusFile(installation.status());
    this.parts = new Parts(new PidFiles(installation.pids()), this::writeStatus);
  }

  void run() throws IOException, InterruptedException {
    try (var mine = LockFile.wait(installation.state().resolve("launcher.lock"))) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::endNow));
      startAndServe();
    } finally {
      ended.countDown();
    }
  }

  private void startAndServe() throws IOException, InterruptedException {
    try {
      start();
      while (!isOver()) {
        // each round looks again whether anybody is left
      }
    } finally {
      status.become(StatusFile.State.STOPPING, parts.list());
      parts.stop();
      Files.deleteIfExists(installation.status());
    }
  }

  /** Under the lock by which tests attach: whoever attaches finds us alive or not at all. */
  private boolean isOver() throws IOException, InterruptedException {
    var toldToEnd = end.await(1, TimeUnit.SECONDS);
    if (!toldToEnd && hasUsers()) {
      return false;
    }
    try (var attaching = LockFile.wait(installation.lock())) {
      if (!toldToEnd && hasUsers()) {
        return false;
      }
      Files.deleteIfExists(installation.connection());
      return true;
    }
  }

  private void start() throws IOException {
    new PidFiles(installation.pids()).stopLeftovers();
    for (var name : DATA) {
      Trees.delete(installation.state().resolve(name));
    }
    var ports = new Ports();
    var infrastructure =
        Infrastructure.prepare(
            installation,
            InfrastructurePorts.from(ports, PORTS_FROM, PORTS_FROM, PORTS_FROM),
            false);
    infrastructure.start(parts, new Progress(System.out), CONSOLE);
    status.address("issuer", infrastructure.issuer());
    status.become(StatusFile.State.UP, parts.list());
    infrastructure.describe();
  }

  /** Every build that uses the stack leaves a file named by its process number. */
  private boolean hasUsers() throws IOException {
    try (var files = Files.list(users)) {
      return files.anyMatch(TestStack::isAlive);
    }
  }

  private static boolean isAlive(Path user) {
    var pid = Long.parseLong(user.getFileName().toString());
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  private void writeStatus() {
    status.write(parts.list());
  }

  private void endNow() {
    end.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
