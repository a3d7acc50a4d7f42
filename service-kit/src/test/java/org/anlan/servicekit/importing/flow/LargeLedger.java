package org.anlan.servicekit.importing.flow;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.HeaderRefused;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.Row;
import org.anlan.servicekit.importing.sheet.SheetFile;
import org.anlan.servicekit.importing.sheet.SheetLimits;
import org.dhatim.fastexcel.Workbook;

/** A ledger as wide as the widest one; as a program, reads a file of it and counts. */
final class LargeLedger implements Ledger<String> {

  private static final int WIDTH = 21;

  private static final List<Column<?>> COLUMNS =
      IntStream.range(0, WIDTH)
          .<Column<?>>mapToObj(i -> Column.text("列" + i, 200).required())
          .toList();

  /** Prints how many rows were taken, and how much heap they took at most after a collection. */
  public static void main(String[] arguments) throws HeaderRefused {
    var taken = new AtomicInteger();
    var run = new LedgerRun<>(new LargeLedger(), 0, rows -> taken.addAndGet(rows.size()));
    try (var sheet = new SheetFile(Path.of(arguments[0]), SheetLimits.USUAL).open()) {
      run.take(sheet, 1000);
    }
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    System.out.println(taken + " of " + heap.getMax());
  }

  /** Almost every cell says something that no other cell says. */
  static void write(Path file, int rows) throws IOException {
    try (var book = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
      var sheet = book.newWorksheet("A");
      for (int column = 0; column < WIDTH; column++) {
        sheet.value(0, column, COLUMNS.get(column).header());
      }
      for (int row = 1; row <= rows; row++) {
        for (int column = 0; column < WIDTH; column++) {
          sheet.value(row, column, "平利县城关镇第" + row * (column % 12) + "号单位" + column);
        }
        if (row % 500 == 0) {
          sheet.flush();
        }
      }
    }
  }

  @Override
  public String id() {
    return "large";
  }

  @Override
  public String title() {
    return "大台账";
  }

  @Override
  public List<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  public String read(Row row) {
    return String.valueOf(row.find(COLUMNS.get(1)));
  }

  @Override
  public String identity(String row) {
    return row;
  }

  @Override
  public void take(Batch<String> batch) {
    throw new UnsupportedOperationException("no database here");
  }
}
