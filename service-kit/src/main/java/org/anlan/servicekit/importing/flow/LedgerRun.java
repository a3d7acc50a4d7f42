package org.anlan.servicekit.importing.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anlan.servicekit.importing.Header;
import org.anlan.servicekit.importing.HeaderRefused;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.sheet.SheetReader;
import org.anlan.servicekit.importing.sheet.SheetRow;

/** One run through one file, from where the last run came to. */
final class LedgerRun<R> {

  private final Ledger<R> ledger;
  private final long position;
  private final Consumer<List<PendingRow<R>>> step;

  /** Which row said it first. */
  private final Map<String, Integer> identities = new HashMap<>();

  /** Every step is a transaction of its own; it throws where a row of it cannot be taken. */
  LedgerRun(Ledger<R> ledger, long position, Consumer<List<PendingRow<R>>> step) {
    this.ledger = ledger;
    this.position = position;
    this.step = step;
  }

  void take(SheetReader sheet, int batchRows) throws HeaderRefused {
    var header = Header.find(sheet, ledger.columns());
    List<PendingRow<R>> batch = new ArrayList<>();
    for (var cells = sheet.next(); cells != null; cells = sheet.next()) {
      if (header.isBlank(cells)) {
        continue;
      }
      var row = read(header, cells); // those already done too: later rows may repeat them
      if (cells.number() > position) {
        batch.add(row);
      }
      if (batch.size() == batchRows) {
        take(batch);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      take(batch);
    }
  }

  private PendingRow<R> read(Header header, SheetRow cells) {
    var row = header.read(cells);
    R content = row.reasons().isEmpty() ? ledger.read(row) : null;
    if (content != null && row.reasons().isEmpty()) {
      var first = identities.putIfAbsent(ledger.identity(content), cells.number());
      if (first != null) {
        row.refuse("import-row-twice", first);
      }
    } else if (row.reasons().isEmpty()) {
      throw new IllegalStateException(
          ledger.id() + " neither reads nor refuses row " + row.number());
    }
    return new PendingRow<>(
        cells.number(),
        header.shown(cells, row),
        row.reasons().isEmpty() ? content : null,
        row.reasons());
  }

  /** A batch that fails because of single rows is halved until these stand alone. */
  private void take(List<PendingRow<R>> rows) {
    try {
      step.accept(rows);
    } catch (RuntimeException e) {
      var reason = RowFault.of(e);
      if (reason.isEmpty()) {
        throw e;
      }
      if (rows.size() == 1) {
        step.accept(List.of(rows.getFirst().refused(List.of(reason.get()))));
      } else {
        take(rows.subList(0, rows.size() / 2));
        take(rows.subList(rows.size() / 2, rows.size()));
      }
    }
  }
}
