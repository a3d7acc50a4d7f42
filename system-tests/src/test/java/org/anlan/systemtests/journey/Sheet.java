package org.anlan.systemtests.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A table as people keep it in a file; the first row is the header. */
record Sheet(List<List<String>> rows) {

  static Sheet of(List<String> header, List<List<String>> rows) {
    var all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    return new Sheet(all);
  }

  static Sheet read(byte[] xlsx) {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      var rows = new ArrayList<List<String>>();
      int width = 0;
      for (var row : book.getFirstSheet().read()) {
        width = Math.max(width, row.getCellCount());
        var cells = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
          cells.add(i < row.getCellCount() ? row.getCellText(i) : "");
        }
        rows.add(cells);
      }
      return new Sheet(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> header() {
    return rows.getFirst();
  }

  /** All rows but the header. */
  List<List<String>> content() {
    return rows.subList(1, rows.size());
  }

  String cell(int row, String column) {
    return content().get(row).get(header().indexOf(column));
  }

  /** The same with another text in one cell. */
  Sheet with(int row, String column, String text) {
    var cells = new ArrayList<>(content().get(row));
    cells.set(header().indexOf(column), text);
    var copy = new ArrayList<>(rows);
    copy.set(row + 1, cells);
    return new Sheet(copy);
  }

  byte[] csv(Charset charset) {
    var text = new StringBuilder();
    rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
    return text.toString().getBytes(charset);
  }

  byte[] xlsx() {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "somebody", "1.0")) {
      var sheet = book.newWorksheet("Sheet1");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
