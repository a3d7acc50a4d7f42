package org.anlan.localstack.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build found the programs: files that Maven wrote under {@code target/stack}. */
public record Artifacts(Path postgres, Path keycloak, String kafkaClassPath) {

  /** Reads what the last build of this module wrote. */
  public static Artifacts of(Path root) {
    var directory = root.resolve("local-stack/target/stack");
    return new Artifacts(
        Path.of(read(directory.resolve("postgres.path"))),
        Path.of(read(directory.resolve("keycloak.path"))),
        read(directory.resolve("kafka.classpath")));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
