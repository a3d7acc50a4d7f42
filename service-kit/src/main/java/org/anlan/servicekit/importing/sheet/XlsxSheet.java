package org.anlan.servicekit.importing.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anlan.servicekit.importing.sheet.FileRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of an xlsx sheet. */
final class XlsxSheet implements SheetReader {

  /** The last row that the format knows. */
  private static final int LAST_ROW = 1_048_576;

  private final Workbook workbook;
  private final SharedStrings strings;
  private final XmlPart sheet;
  private final SheetLimits limits;
  private final StringBuilder text = new StringBuilder();
  private int number;

  private XlsxSheet(Workbook workbook, SharedStrings strings, XmlPart sheet, SheetLimits limits) {
    this.workbook = workbook;
    this.strings = strings;
    this.sheet = sheet;
    this.limits = limits;
  }

  static XlsxSheet open(Path path, SheetLimits limits) throws IOException {
    var workbook = Workbook.open(path, limits);
    try {
      var sheet = workbook.firstSheet();
      return new XlsxSheet(workbook, SharedStrings.read(workbook.sharedStrings()), sheet, limits);
    } catch (RuntimeException e) {
      workbook.close();
      throw e;
    }
  }

  @Override
  public @Nullable SheetRow next() {
    while (sheet.next()) {
      if (sheet.starts("row")) {
        number = number();
        sheet.atRow(number);
        return new SheetRow(number, cells());
      }
      if (sheet.ends("worksheet")) {
        if (sheet.next()) { // on to the last byte, so that the checksum is looked at
          throw new FileRefused(Reason.BROKEN, number);
        }
        return null;
      }
    }
    throw new FileRefused(Reason.BROKEN, number);
  }

  private int number() {
    var given = sheet.attribute("r");
    int row = given == null ? number + 1 : parse(given);
    if (row <= number || row > LAST_ROW) {
      throw new FileRefused(Reason.BROKEN, number);
    }
    return row;
  }

  private int parse(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new FileRefused(Reason.BROKEN, number);
    }
  }

  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    int next = 0;
    while (sheet.next() && !sheet.ends("row")) {
      if (sheet.starts("c")) {
        int column = column(next);
        if (column < next) {
          throw new FileRefused(Reason.BROKEN, number);
        }
        next = column + 1;
        put(cells, column, cell());
      }
    }
    return cells;
  }

  private void put(List<Cell> cells, int column, Cell cell) {
    if (cell.text().isEmpty()) {
      return;
    }
    if (column >= limits.columns()) {
      throw new FileRefused(Reason.TOO_LONG, limits.rows(), limits.columns());
    }
    while (cells.size() < column) {
      cells.add(Cell.BLANK);
    }
    cells.add(cell);
  }

  /** Zero-based; {@code B7} is 1. A cell without address follows the one before. */
  private int column(int next) {
    var address = sheet.attribute("r");
    if (address == null) {
      return next;
    }
    int column = 0;
    int i = 0;
    for (; i < address.length() && i < 4 && Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + (address.charAt(i) & 0xdf) - 'A' + 1;
    }
    if (i == 0 || i > 3 || column < 1) {
      throw new FileRefused(Reason.BROKEN, number);
    }
    return column - 1;
  }

  private Cell cell() {
    var type = sheet.attribute("t");
    boolean calculated = false;
    text.setLength(0);
    while (sheet.next() && !sheet.ends("c")) {
      if (sheet.starts("v") || sheet.starts("t")) {
        sheet.appendText(text);
      } else if (sheet.starts("f")) {
        calculated = true;
      } else if (sheet.starts("rPh")) {
        sheet.skip("rPh");
      }
    }
    if (text.isEmpty()) {
      return calculated && type == null ? new Cell(Cell.Kind.FAULT, "?") : Cell.BLANK;
    }
    var value = text.toString();
    return switch (type == null ? "n" : type) {
      case "s" -> new Cell(Cell.Kind.TEXT, strings.get(value, number));
      case "n" -> new Cell(Cell.Kind.NUMBER, value);
      case "b" -> new Cell(Cell.Kind.FLAG, value);
      case "e" -> new Cell(Cell.Kind.FAULT, value);
      default -> new Cell(Cell.Kind.TEXT, value); // str, inlineStr, d
    };
  }

  @Override
  public void close() {
    sheet.close();
    strings.close();
    workbook.close();
  }
}
