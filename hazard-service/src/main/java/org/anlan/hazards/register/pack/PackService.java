package org.anlan.hazards.register.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anlan.hazards.register.ThreeLists;

/**
 * Makes the pack. It goes to files first, so that a slow reader holds no connection to the database
 * and a failure is still an answer.
 */
@ApplicationScoped
class PackService {

  private final ObjectMapper json;
  private final Clock clock;

  PackService(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /** The pack of the hazards that the source hands over. */
  InputStream pack(Consumer<Consumer<ThreeLists>> source) {
    try {
      var folder = Files.createTempDirectory("anlan-pack-");
      try {
        try (var files = new PackFiles(folder, json)) {
          source.accept(files::add);
          files.sumUp();
        }
        return zipped(parts(folder));
      } finally {
        for (var part : parts(folder)) {
          Files.delete(part);
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private InputStream zipped(List<Path> parts) throws IOException {
    var file = Files.createTempFile("anlan-pack-", ".zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts) {
        var entry = new ZipEntry(part.getFileName().toString());
        entry.setTimeLocal(LocalDateTime.now(clock));
        zip.putNextEntry(entry);
        Files.copy(part, zip);
        zip.closeEntry();
      }
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
  }
}
