package org.anlan.servicekit.stack;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the stack of this checkout, or starts it. */
final class TestStack {

  private static final long POLL_MILLIS = 50;

  private TestStack() {}

  /** Attaches to the running stack or starts one; returns when everything answers. */
  static StackConnection attach() throws IOException, InterruptedException {
    var state = StackConnection.state();
    var users = Files.createDirectories(state.resolve("users"));
    var create = new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.WRITE};
    // the launcher takes the same lock before it decides that nobody is left
    try (var channel = FileChannel.open(state.resolve("lock"), create);
        var lock = channel.lock()) {
      Files.writeString(users.resolve(String.valueOf(user().pid())), "");
      var running = StackConnection.read().filter(StackConnection::isAlive);
      return running.isPresent() ? running.get() : launch(state, lock.isValid());
    }
  }

  private static StackConnection launch(Path state, boolean locked)
      throws IOException, InterruptedException {
    Files.deleteIfExists(StackConnection.file());
    var log = state.resolve("launcher.log");
    var launcher =
        new ProcessBuilder(command(state))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .start();
    while (locked && !launcher.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      var connection = StackConnection.read();
      if (connection.isPresent()) {
        return connection.get();
      }
    }
    throw new IOException("its launcher ended\n" + Files.readString(log));
  }

  private static List<String> command(Path state) throws IOException {
    var root = StackConnection.root();
    var classPath = root.resolve("local-stack/target/stack/launcher.classpath");
    if (!Files.exists(classPath)) {
      throw new IOException("build it once: ./mvnw -pl local-stack process-classes");
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx64m",
        "-XX:+UseSerialGC",
        "-XX:+UseCompactObjectHeaders",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        root.resolve("local-stack/target/classes")
            + File.pathSeparator
            + Files.readString(classPath).strip(),
        "org.anlan.localstack.Launcher",
        "test-infrastructure",
        root.toString(),
        state.toString());
  }

  /** The build this test belongs to: the nearest java above us, Maven's or the IDE's, else we. */
  private static ProcessHandle user() {
    var self = ProcessHandle.current();
    return Stream.iterate(self.parent().orElse(null), p -> p != null, p -> p.parent().orElse(null))
        .filter(p -> p.info().command().map(c -> c.endsWith("/java")).orElse(false))
        .findFirst()
        .orElse(self);
  }
}
