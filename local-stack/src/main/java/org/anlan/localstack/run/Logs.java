package org.anlan.localstack.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The logs of this run and of the one before, so that they never grow for good. */
final class Logs {

  /** Written by {@code ./anlan} just before us. */
  private static final String BUILD = "build.log";

  private Logs() {}

  /** What is there becomes the log of the run before. */
  static void turn(Path directory) throws IOException {
    Files.createDirectories(directory);
    try (var logs = Files.newDirectoryStream(directory, "*.log")) {
      for (var log : logs) {
        var name = log.getFileName().toString();
        if (!name.equals(BUILD)) {
          Files.move(
              log, log.resolveSibling(name + ".before"), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
