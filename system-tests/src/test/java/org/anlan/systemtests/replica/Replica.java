package org.anlan.systemtests.replica;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anlan.localstack.process.Jvm;
import org.anlan.localstack.process.Ports;
import org.anlan.localstack.process.Probe;
import org.anlan.servicekit.stack.StackConnection;

/** One process of a deployable, as a pod would be: ready or not, and asked to stop by SIGTERM. */
public final class Replica implements AutoCloseable {

  private static final Ports PORTS = new Ports();
  private static final int HEAP_MEGABYTES = 128;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String name;
  private final Process process;
  private final int port;
  private final int managementPort;
  private final Path log;

  private Replica(String name, Process process, int port, int managementPort, Path log) {
    this.name = name;
    this.process = process;
    this.port = port;
    this.managementPort = managementPort;
    this.log = log;
  }

  /** Starts what was built into a folder; {@link #awaitReady()} tells when it serves. */
  public static Replica start(String name, Path build, Map<String, String> settings) {
    int port = PORTS.any();
    int managementPort = PORTS.any();
    var log = StackConnection.state().resolve("logs/" + name + ".log");
    var jar = build.resolve("quarkus-run.jar").toString();
    var builder = new ProcessBuilder(Jvm.command(HEAP_MEGABYTES, "-jar", jar));
    builder.environment().putAll(settings);
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
    try {
      Files.createDirectories(log.getParent());
      Files.deleteIfExists(log);
      var process =
          builder
              .directory(log.getParent().toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectOutput(log.toFile())
              .start();
      return new Replica(name, process, port, managementPort, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when it is ready. */
  public Replica awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(name + " did not come up: " + String.join("\n", said()));
      }
      pause();
    }
    return this;
  }

  /** Whether it says that it may be sent requests. */
  public boolean isReady() {
    try {
      return Probe.http(management().resolve("/q/health/ready")).isReady();
    } catch (Exception e) {
      return false;
    }
  }

  public String name() {
    return name;
  }

  public int port() {
    return port;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public URI management() {
    return URI.create("http://127.0.0.1:" + managementPort);
  }

  /** All it said so far, by lines. */
  public List<String> said() {
    try {
      return Files.readAllLines(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to stop as a cluster does, and waits until it is gone. */
  public Stop terminate() throws InterruptedException {
    process.destroy();
    return awaitEnd();
  }

  /** Waits until it is gone, of its own accord or because it was asked to. */
  public Stop awaitEnd() throws InterruptedException {
    long begun = System.nanoTime();
    boolean gone = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    var took = Duration.ofNanos(System.nanoTime() - begun);
    if (!gone) {
      throw new AssertionError(name + " does not stop");
    }
    return new Stop(name, took, process.exitValue());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How a replica went. */
  public record Stop(String name, Duration took, int exit) {

    private static final int BY_SIGTERM = 128 + 15;

    /** Whether it ended by itself after it was asked to. */
    public boolean isOrderly() {
      return exit == 0 || exit == BY_SIGTERM;
    }
  }
}
