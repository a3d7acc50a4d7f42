package org.anlan.systemtests.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.systemtests.contract.Contract;
import org.anlan.systemtests.contract.ContractFilter;
import org.anlan.systemtests.contract.Operations;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the suite once for all system tests of a run, by the same launcher as {@code ./anlan up},
 * with a fresh state and the demo county in it. It goes away with this process, however that ends.
 */
public final class RunningSuite implements BeforeAllCallback {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  /**
   * Another service hears of a change in a tenth of a second, but not on a machine at its limit.
   */
  private static final Duration PATIENCE_WITH_FACTS = Duration.ofMinutes(1);

  private static @Nullable Started suite;

  @Override
  public void beforeAll(ExtensionContext context) {
    suite =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(RunningSuite.class, key -> start(), Started.class);
    RestAssured.baseURI = gateway().toString();
    Awaitility.setDefaultTimeout(PATIENCE_WITH_FACTS);
    RestAssured.replaceFiltersWith(List.of(contract(context)));
  }

  /** Runs {@code ./anlan <command>} on this suite; returns what it said, or fails with it. */
  public static String command(String command, String... options) {
    try {
      var process = new ProcessBuilder(Started.command(command, options)).redirectErrorStream(true);
      var running = process.redirectInput(new File("/dev/null")).start();
      var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (running.waitFor() != 0) {
        throw new AssertionError(command + " failed:\n" + said);
      }
      return said;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Kills everything at once, the launcher first: nobody has time to write anything down. */
  public static void killAll() {
    var pids = new ArrayList<Long>();
    var status = status();
    pids.add(status.get("pid").asLong());
    status.get("parts").forEach(part -> pids.add(part.get("pid").asLong()));
    for (var pid : pids) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
    pids.stream()
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .forEach(process -> process.onExit().join());
  }

  /** Starts it again with the data that is there. */
  public static void startAgain() throws IOException, InterruptedException {
    Objects.requireNonNull(suite).launchAgain();
    RestAssured.baseURI = gateway().toString();
  }

  /** Every answer to every test keeps the contract, whatever the test itself looks at. */
  private static ContractFilter contract(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(
            ContractFilter.class,
            key -> new ContractFilter(gateway(), new Contract(Operations.document())),
            ContractFilter.class);
  }

  /**
   * With {@code -Danlan.suite.attach=true} the tests use a suite that runs already and leave it
   * running.
   */
  private static Started start() {
    return Boolean.getBoolean("anlan.suite.attach") ? new Started(null) : Started.suite();
  }

  /** The one public door. */
  public static URI gateway() {
    return URI.create(status().get("addresses").get("gateway").asText());
  }

  /** What {@code ./anlan status --json} would print. */
  public static JsonNode status() {
    try {
      return JSON.readTree(StackConnection.state().resolve("status.json").toFile());
    } catch (IOException e) {
      throw new IllegalStateException("The suite does not run", e);
    }
  }

  /** One part as the status shows it: {@code postgres}, {@code kafka}, {@code hazard-service} … */
  public static JsonNode part(String name) {
    return StreamSupport.stream(status().get("parts").spliterator(), false)
        .filter(part -> part.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No part " + name + " in " + status()));
  }

  /** The address of one service, past the gateway. */
  public static URI service(String name) {
    return URI.create("http://127.0.0.1:" + part(name).get("port").asInt());
  }

  private static final class Started implements AutoCloseable {

    private @Nullable Process launcher;

    private Started(@Nullable Process launcher) {
      this.launcher = launcher;
    }

    static Started suite() {
      try {
        forget(StackConnection.state());
        return new Started(launch());
      } catch (IOException e) {
        throw new IllegalStateException("The suite did not start", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    void launchAgain() throws IOException, InterruptedException {
      launcher = launch();
    }

    private static Process launch() throws IOException, InterruptedException {
      var state = StackConnection.state();
      Files.createDirectories(state);
      Files.deleteIfExists(state.resolve("status.json"));
      var log = state.resolve("launcher.log");
      var command = command("up", "--with", String.valueOf(ProcessHandle.current().pid()));
      var launcher =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .redirectInput(new File("/dev/null"))
              .start();
      awaitUp(launcher, log);
      return launcher;
    }

    private static List<String> command(String what, String... options) throws IOException {
      var root = StackConnection.root();
      var classPath = Files.readString(root.resolve("local-stack/target/stack/launcher.classpath"));
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
      command.add(
          root.resolve("local-stack/target/classes") + File.pathSeparator + classPath.strip());
      command.addAll(List.of("org.anlan.localstack.Launcher", what, root.toString()));
      command.add(StackConnection.state().toString());
      command.addAll(List.of(options));
      return command;
    }

    private static void awaitUp(Process launcher, Path log)
        throws IOException, InterruptedException {
      var status = StackConnection.state().resolve("status.json");
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!Files.exists(status) || !isUp()) {
        if (launcher.waitFor(Duration.ofMillis(100)) || System.nanoTime() > end) {
          launcher.destroy();
          throw new IllegalStateException("The suite did not come up:\n" + Files.readString(log));
        }
      }
    }

    private static boolean isUp() {
      return status().path("state").asText().equals("UP");
    }

    /** A fresh start every time; a launcher left by a killed run has gone with it. */
    private static void forget(Path state) throws IOException {
      if (Files.exists(state)) {
        try (var files = Files.walk(state)) {
          files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
      }
    }

    @Override
    public void close() throws InterruptedException {
      if (launcher != null) {
        launcher.destroy();
        launcher.waitFor(Duration.ofSeconds(60));
      }
    }
  }
}
