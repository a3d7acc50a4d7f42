package org.anlan.localstack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How one program is started, when it counts as ready, and how it is asked to stop. */
public record Program(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path log,
    Probe ready,
    Signal stopSignal,
    Duration patience) {

  private static final List<String> OWN_SESSION = ownSession();

  /** A program that stops on TERM and may take three minutes to become ready on a busy machine. */
  public Program(
      String name, List<String> command, Map<String, String> environment, Path log, Probe ready) {
    this(name, command, environment, log, ready, Signal.TERM, Duration.ofMinutes(3));
  }

  /** The same program, stopped by another signal. */
  public Program stoppedBy(Signal signal) {
    return new Program(name, command, environment, log, ready, signal, patience);
  }

  Process spawn() throws IOException {
    Files.createDirectories(log.getParent());
    var whole = new ArrayList<>(OWN_SESSION);
    whole.addAll(command);
    var builder = new ProcessBuilder(whole);
    builder.environment().putAll(environment);
    return builder
        .directory(log.getParent().toFile()) // Quarkus would read config/ of where it starts
        .redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** The end of the log, for a message that says why. */
  String lastWords() {
    try {
      var lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Ctrl-C goes to every process of the terminal's group at once; in a session of their own the
   * children are stopped by us, in order.
   */
  private static List<String> ownSession() {
    return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();
  }
}
