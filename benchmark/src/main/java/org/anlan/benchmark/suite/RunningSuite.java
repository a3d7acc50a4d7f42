package org.anlan.benchmark.suite;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anlan.benchmark.load.Meter;
import org.anlan.benchmark.process.ProcessTable;
import org.anlan.benchmark.statement.Server;
import org.anlan.localstack.process.Part;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.StatusFile;
import org.anlan.localstack.secret.Secrets;

/**
 * A whole suite of its own, started by the same launcher as {@code ./anlan up}, with the gateway's
 * limits out of the way. It ends with this process, however that ends.
 */
public final class RunningSuite implements AutoCloseable {

  /** The gateway's part. */
  public static final String GATEWAY = "gateway";

  /** The service that keeps enterprises. */
  public static final String REGISTRY = "enterprise-registry";

  /** The service that keeps hazards. */
  public static final String HAZARDS = "hazard-service";

  /** The service that keeps figures. */
  public static final String REPORTING = "reporting-service";

  /** The database server with all its backends. */
  public static final String POSTGRES = "postgres";

  private static final String OPTIONS = "ANLAN_SERVICE_OPTIONS";
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String UNLIMITED = "100000000";

  private final Installation installation;
  private final Process launcher;
  private final Birth birth;
  private StatusFile.Status status;

  private RunningSuite(
      Installation installation, Process launcher, Birth birth, StatusFile.Status status) {
    this.installation = installation;
    this.launcher = launcher;
    this.birth = birth;
    this.status = status;
  }

  /**
   * Starts it with the data that lies there, or anew with the demo county. The options go to every
   * service's virtual machine, before those that whoever runs the benchmark has set: the last word
   * is theirs.
   */
  public static RunningSuite start(Path root, Path state, String serviceOptions)
      throws IOException, InterruptedException {
    var installation = new Installation(root, state);
    Files.createDirectories(state);
    var log = state.resolve("launcher.log");
    var builder =
        new ProcessBuilder(command(root, state))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(new File("/dev/null"));
    for (var who : List.of("SUBJECT", "ADDRESS")) {
      builder.environment().put("ANLAN_GATEWAY_RATES_" + who + "_PER_SECOND", UNLIMITED);
      builder.environment().put("ANLAN_GATEWAY_RATES_" + who + "_BURST", UNLIMITED);
    }
    builder.environment().merge(OPTIONS, serviceOptions, (set, ours) -> ours + " " + set);
    long began = System.nanoTime();
    var launcher = builder.start();
    var cpu = new TreeMap<String, Long>();
    while (true) {
      var status = StatusFile.ofRunning(installation);
      status.ifPresent(s -> noteStarts(s, cpu));
      if (status.isPresent() && status.get().state() == StatusFile.State.UP) {
        var birth = new Birth(Duration.ofNanos(System.nanoTime() - began), cpu);
        return new RunningSuite(installation, launcher, birth, status.get());
      }
      if (launcher.waitFor(Duration.ofMillis(50))
          || System.nanoTime() - began > PATIENCE.toNanos()) {
        launcher.destroy();
        throw new IOException("The suite did not come up:\n" + Files.readString(log));
      }
    }
  }

  /** The first time a part is seen to be up, its CPU time is what its start took. */
  private static void noteStarts(StatusFile.Status status, Map<String, Long> cpu) {
    var fresh =
        status.parts().stream()
            .filter(part -> part.state() == Part.State.UP)
            .filter(part -> !cpu.containsKey(part.name()))
            .toList();
    if (!fresh.isEmpty()) {
      var table = ProcessTable.now();
      fresh.forEach(part -> cpu.put(part.name(), table.cpuMillis(part.pid())));
    }
  }

  private static List<String> command(Path root, Path state) throws IOException {
    var classPath = Files.readString(root.resolve("local-stack/target/stack/launcher.classpath"));
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(
        root.resolve("local-stack/target/classes") + File.pathSeparator + classPath.strip());
    command.addAll(
        List.of("org.anlan.localstack.Launcher", "up", root.toString(), state.toString()));
    command.addAll(List.of("--with", String.valueOf(ProcessHandle.current().pid())));
    return command;
  }

  /** How its start went. */
  public Birth birth() {
    return birth;
  }

  /** Where a part listens. */
  public URI address(String part) {
    return URI.create("http://127.0.0.1:" + part(part).port());
  }

  /** Where a part tells its metrics. */
  public URI management(String part) {
    return URI.create("http://127.0.0.1:" + part(part).managementPort());
  }

  /** The process of each part. */
  public Map<String, Long> pids() {
    return status.parts().stream()
        .collect(Collectors.toMap(StatusFile.PartView::name, StatusFile.PartView::pid));
  }

  /** The process that has started all others. */
  public long launcher() {
    return launcher.pid();
  }

  /** Measures the CPU time of all parts. */
  public Meter meter() {
    return new Meter(pids(), launcher.pid());
  }

  /** Who signs tokens. */
  public URI issuer() {
    return status.addresses().get("issuer");
  }

  /** The key they are signed with. */
  public Path signingKey() {
    return installation.signingKey();
  }

  /** A service's database as that service logs in. */
  public Server server(String database) throws IOException {
    var login = database + "_app";
    return new Server(part(POSTGRES).port(), database, login, secret(login), Map.of());
  }

  /** A service's database as its administrator sees it. */
  public Server administrator(String database) throws IOException {
    return new Server(part(POSTGRES).port(), database, POSTGRES, secret(POSTGRES), Map.of());
  }

  /** What PostgreSQL logs. */
  public Path log(String part) {
    return installation.log(part);
  }

  /** How often parts died and were started again since the start; a run with any proves nothing. */
  public int restarts() throws IOException {
    status = StatusFile.ofRunning(installation).orElseThrow();
    return status.parts().stream().mapToInt(StatusFile.PartView::restarts).sum();
  }

  private String secret(String name) throws IOException {
    return Secrets.in(installation.secrets()).of(name);
  }

  private StatusFile.PartView part(String name) {
    return status.parts().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No part " + name));
  }

  @Override
  public void close() throws InterruptedException {
    launcher.destroy();
    if (!launcher.waitFor(Duration.ofMinutes(2))) {
      launcher.destroyForcibly();
    }
  }

  /** The time from nothing to all parts up, and the CPU time of each part's start. */
  public record Birth(Duration took, Map<String, Long> cpuMillis) {}
}
