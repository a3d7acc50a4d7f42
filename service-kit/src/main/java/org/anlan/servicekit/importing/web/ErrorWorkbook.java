package org.anlan.servicekit.importing.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anlan.servicekit.importing.ErrorColumns;
import org.anlan.servicekit.importing.flow.Refusals.RefusedRow;
import org.anlan.servicekit.importing.sheet.Formulas;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The refused rows as they stood in the file, each with its number there and the reason. Mended, it
 * can be handed in as it is: the two columns behind are known to be ours.
 */
final class ErrorWorkbook implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 500;

  private final Workbook book;
  private final Worksheet sheet;
  private final Locale language;
  private final int width;
  private int next = 1;

  ErrorWorkbook(OutputStream out, List<String> header, Locale language) {
    this.book = new Workbook(out, "Anlan", "1.0");
    this.sheet = book.newWorksheet("Sheet1");
    this.language = language;
    this.width = header.size();
    for (int column = 0; column < width; column++) {
      head(column, header.get(column));
    }
    var own = ErrorColumns.headers(language);
    head(width, own.get(0));
    head(width + 1, own.get(1));
    sheet.width(width + 1, 80);
    sheet.freezePane(0, 1);
  }

  private void head(int column, String text) {
    sheet.inlineString(0, column, Formulas.disarm(text));
    sheet.style(0, column).bold().set();
  }

  void add(RefusedRow row) {
    for (int column = 0; column < row.cells().size() && column < width; column++) {
      var text = row.cells().get(column);
      if (!text.isEmpty()) {
        sheet.inlineString(next, column, Formulas.disarm(text));
        sheet.style(next, column).format("@").set(); // stays text when somebody mends it
      }
    }
    sheet.value(next, width, row.number());
    sheet.inlineString(next, width + 1, Formulas.disarm(reasons(row)));
    next++;
    if (next % ROWS_IN_MEMORY == 0) {
      flush();
    }
  }

  private String reasons(RefusedRow row) {
    return row.reasons().stream()
        .map(reason -> reason.text(language))
        .collect(Collectors.joining("\n"));
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
