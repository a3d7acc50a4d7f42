package org.anlan.servicekit.stack;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** How to reach the stack of this checkout, as its launcher wrote it down. */
public record StackConnection(
    long pid,
    String postgresUrl,
    String postgresPassword,
    String kafka,
    String issuer,
    String jwks,
    Path signingKey) {

  /** The running stack; a test that uses {@link SharedStack} has one. */
  public static StackConnection current() {
    return read().orElseThrow(() -> new IllegalStateException("No test stack runs"));
  }

  /** The root of the checkout: Maven says it; an IDE starts tests somewhere below. */
  public static Path root() {
    var told = System.getProperty("anlan.root");
    var root = Path.of(told == null ? System.getProperty("user.dir") : told).toAbsolutePath();
    while (!Files.exists(root.resolve("mvnw"))) {
      root = root.getParent();
    }
    return root;
  }

  /**
   * Where the stack keeps its data, logs and {@code status.json}; the system tests have their own.
   */
  public static Path state() {
    return root().resolve(System.getProperty("anlan.stack.state", "target/test-stack"));
  }

  static Path file() {
    return state().resolve("connection.properties");
  }

  static Optional<StackConnection> read() {
    var properties = new Properties();
    try {
      properties.load(new StringReader(Files.readString(file())));
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(
        new StackConnection(
            Long.parseLong(properties.getProperty("pid")),
            properties.getProperty("postgres.url"),
            properties.getProperty("postgres.password"),
            properties.getProperty("kafka"),
            properties.getProperty("issuer"),
            properties.getProperty("jwks"),
            Path.of(properties.getProperty("signing.key"))));
  }

  boolean isAlive() {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
