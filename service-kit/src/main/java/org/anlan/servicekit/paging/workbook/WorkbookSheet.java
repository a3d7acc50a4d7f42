package org.anlan.servicekit.paging.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.servicekit.time.ClockProducer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The one sheet of a workbook, written as the rows come. */
public final class WorkbookSheet<T> implements Closeable {

  private static final int ROWS_IN_MEMORY = 500;
  private static final int COLUMN_WIDTH = 18;

  private final List<Column<T>> columns;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int rows;

  public WorkbookSheet(String name, List<Column<T>> columns, OutputStream out) {
    this.columns = columns;
    this.workbook = new Workbook(out, "Anlan", "1.0");
    this.sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
    for (int column = 0; column < columns.size(); column++) {
      sheet.inlineString(0, column, columns.get(column).header());
      sheet.style(0, column).bold().set();
      sheet.width(column, COLUMN_WIDTH);
    }
  }

  int rows() {
    return rows;
  }

  public void add(T row) {
    rows++;
    for (int column = 0; column < columns.size(); column++) {
      write(rows, column, columns.get(column).value().apply(row));
    }
    if (rows % ROWS_IN_MEMORY == 0) {
      flush();
    }
  }

  private void write(int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case LocalDate day -> date(row, column, day.atStartOfDay(), "yyyy-mm-dd");
      case Instant instant ->
          date(
              row,
              column,
              instant.atZone(ClockProducer.ZONE).toLocalDateTime(),
              "yyyy-mm-dd hh:mm:ss");
      case BigDecimal number -> sheet.value(row, column, number);
      case Integer number -> sheet.value(row, column, number);
      case Long number -> sheet.value(row, column, number);
      case Double number -> sheet.value(row, column, number);
      case Boolean flag -> text(row, column, flag ? "是" : "否");
      case Collection<?> several ->
          text(
              row, column, several.stream().map(Object::toString).collect(Collectors.joining(";")));
      default -> text(row, column, value.toString());
    }
  }

  private void date(int row, int column, LocalDateTime value, String format) {
    sheet.value(row, column, value);
    sheet.style(row, column).format(format).set();
  }

  /** As text, so that codes keep their zeros and all their digits when somebody edits the cell. */
  private void text(int row, int column, String value) {
    sheet.inlineString(row, column, harmless(value));
    sheet.style(row, column).format("@").set();
  }

  /** A name such as {@code =cmd|…} must stay a name, also when the sheet is saved as CSV. */
  private static String harmless(String value) {
    return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
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
    workbook.close();
  }
}
