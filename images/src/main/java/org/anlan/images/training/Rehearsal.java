package org.anlan.images.training;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anlan.images.image.Deployable;
import org.anlan.images.room.Room;
import org.anlan.localstack.process.Ports;

/** One program in its room: its migration, and a start that answers, and ends when asked to. */
public final class Rehearsal implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Process process;
  private final Path log;
  private final URI address;
  private final URI management;

  private Rehearsal(Process process, Path log, int port, int managementPort) {
    this.process = process;
    this.log = log;
    this.address = URI.create("http://127.0.0.1:" + port);
    this.management = URI.create("http://127.0.0.1:" + managementPort);
  }

  /** Brings the program's database up to date, as the job of a deployment does. */
  public static void migrate(Room room, Deployable deployable, Servers servers)
      throws IOException, InterruptedException {
    var log = room.outside("migrate.log");
    var process = room.start(servers.forMigration(deployable), log, "migrate");
    if (!process.waitFor(PATIENCE) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(deployable.name() + " did not migrate:\n" + Files.readString(log));
    }
  }

  /** Starts the program with further options for Java; returns when it is ready. */
  public static Rehearsal start(
      Room room, Deployable deployable, Servers servers, String javaOptions)
      throws IOException, InterruptedException {
    var ports = new Ports();
    var port = ports.any();
    var managementPort = ports.any();
    var environment = new HashMap<>(servers.forService(deployable, room, port, managementPort));
    environment.put("JDK_JAVA_OPTIONS", javaOptions);
    writeVaultKey(room.outside("vault-key"));
    var log = room.outside("service.log");
    var process = room.start(environment, log);
    var rehearsal = new Rehearsal(process, log, port, managementPort);
    rehearsal.awaitReady();
    return rehearsal;
  }

  private static void writeVaultKey(Path file) throws IOException {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    Files.writeString(file, Base64.getEncoder().encodeToString(key));
  }

  private void awaitReady() throws IOException, InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (process.waitFor(Duration.ofMillis(50)) || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IOException("It did not get ready:\n" + Files.readString(log));
      }
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      return ask(management, "/q/health/ready", Map.of()).statusCode() == 200;
    } catch (IOException e) {
      return false; // it does not listen yet
    }
  }

  /** What it answers on its public port. */
  public HttpResponse<String> ask(String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    return ask(address, path, headers);
  }

  /** What it answers to operators. */
  public HttpResponse<String> askManagement(String path) throws IOException, InterruptedException {
    return ask(management, path, Map.of());
  }

  private HttpResponse<String> ask(URI at, String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(at.resolve(path)).timeout(Duration.ofSeconds(30));
    headers.forEach(request::header);
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** What it said so far. */
  public String said() throws IOException {
    return Files.readString(log);
  }

  /** Asks it to end and waits until it has written down what it learnt, if it was to. */
  public int stop() throws IOException, InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("It did not end:\n" + said());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    http.close();
  }

  /** The addresses that every program of ours answers, whoever asks. */
  static List<String> openPaths() {
    return List.of("/q/openapi", "/openapi", "/", "/api/v1/nothing");
  }
}
