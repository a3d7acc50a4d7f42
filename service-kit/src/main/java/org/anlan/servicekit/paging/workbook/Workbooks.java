package org.anlan.servicekit.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.anlan.servicekit.problem.InvalidRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the workbook of a list. It goes to a file first, so that a slow reader holds no connection
 * to the database and a failure is still an answer.
 */
@ApplicationScoped
class Workbooks {

  private final WorkbookAnswer answer;
  private final int limit;

  Workbooks(
      WorkbookAnswer answer,
      @ConfigProperty(name = "anlan.lists.export-limit", defaultValue = "100000") int limit) {
    this.answer = answer;
    this.limit = limit;
  }

  /** The most rows of a workbook; the sheet itself ends at a million. */
  int limit() {
    return limit;
  }

  <T> void answer(ListSpec<T> spec, Consumer<Consumer<T>> rows) {
    var file = temporaryFile();
    try {
      try (var sheet = new WorkbookSheet<>(spec, Files.newOutputStream(file))) {
        rows.accept(
            row -> {
              if (sheet.rows() == limit) {
                throw InvalidRequest.at("/query/format", "export-too-large", String.valueOf(limit));
              }
              sheet.add(row);
            });
      }
      answer.give(spec.name, deletedWhenRead(file));
    } catch (IOException e) {
      delete(file);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      delete(file);
      throw e;
    }
  }

  private static Path temporaryFile() {
    try {
      return Files.createTempFile("anlan-export-", ".xlsx");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream deletedWhenRead(Path file) throws IOException {
    return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
