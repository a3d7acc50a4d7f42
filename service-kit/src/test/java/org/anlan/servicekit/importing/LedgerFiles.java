package org.anlan.servicekit.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Ledger files made in memory: headers, then rows of text, numbers, days and flags; null is an
 * empty cell. The same rows can be had as a workbook and as csv.
 */
public final class LedgerFiles {

  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  private LedgerFiles() {}

  /** A file with these headers. */
  public static LedgerFiles with(String... headers) {
    return new LedgerFiles().row((Object[]) headers);
  }

  /** One more row. */
  public LedgerFiles row(@Nullable Object... cells) {
    rows.add(Arrays.asList(cells));
    return this;
  }

  /** As a workbook of one sheet. */
  public byte[] xlsx() {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "test", "1.0")) {
      var sheet = book.newWorksheet("Sheet1");
      for (int row = 0; row < rows.size(); row++) {
        write(sheet, row, rows.get(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int row, List<@Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case null -> {}
        case Number number -> sheet.value(row, column, number);
        case Boolean flag -> sheet.value(row, column, flag);
        case LocalDate day -> {
          sheet.value(row, column, day);
          sheet.style(row, column).format("yyyy-mm-dd").set();
        }
        case Object other -> sheet.value(row, column, other.toString());
      }
    }
  }

  /** As csv in UTF-8. */
  public byte[] csv() {
    return csv(StandardCharsets.UTF_8);
  }

  /** As csv; Chinese spreadsheet programs write GB18030. */
  public byte[] csv(Charset charset) {
    return rows.stream()
        .map(row -> row.stream().map(LedgerFiles::field).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"))
        .getBytes(charset);
  }

  private static String field(@Nullable Object cell) {
    var text = cell == null ? "" : cell.toString();
    return text.matches("(?s).*[,\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
