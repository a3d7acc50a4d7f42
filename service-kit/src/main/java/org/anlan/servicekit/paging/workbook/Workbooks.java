package org.anlan.servicekit.paging.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.anlan.servicekit.problem.InvalidRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the workbook of a list. It goes to a file first, so that a slow reader holds no connection
 * to the database and a failure is still an answer.
 */
@ApplicationScoped
public class Workbooks {

  private final WorkbookAnswer answer;
  private final int limit;

  Workbooks(
      WorkbookAnswer answer,
      @ConfigProperty(name = "anlan.lists.export-limit", defaultValue = "100000") int limit) {
    this.answer = answer;
    this.limit = limit;
  }

  /** The most rows of a workbook; the sheet itself ends at a million. */
  public int limit() {
    return limit;
  }

  /** Refuses one more row than there may be, and names the part of the request to mend. */
  public void mustFit(int rows, String pointer) {
    if (rows == limit) {
      throw InvalidRequest.at(pointer, "export-too-large", String.valueOf(limit));
    }
  }

  /** Writes what the source hands over and makes it the answer of the request at hand. */
  public <T> void answer(String list, List<Column<T>> columns, Consumer<Consumer<T>> source) {
    var file = temporaryFile();
    try {
      try (var sheet = new WorkbookSheet<>(list, columns, Files.newOutputStream(file))) {
        source.accept(
            row -> {
              mustFit(sheet.rows(), "/query/format");
              sheet.add(row);
            });
      }
      answer.give(list, deletedWhenRead(file));
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
