package org.anlan.servicekit.importing.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Reads a file made in memory, the way the kit does. */
final class Sheets {

  private Sheets() {}

  static List<SheetRow> rows(byte[] content) {
    return rows(content, SheetLimits.USUAL);
  }

  static List<SheetRow> rows(byte[] content, SheetLimits limits) {
    try {
      var path = Files.createTempFile("sheet", null);
      try {
        Files.write(path, content);
        try (var sheet = new SheetFile(path, limits).open()) {
          List<SheetRow> rows = new ArrayList<>();
          for (var row = sheet.next(); row != null; row = sheet.next()) {
            rows.add(row);
          }
          return rows;
        }
      } finally {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<List<String>> texts(byte[] content) {
    return rows(content).stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }
}
