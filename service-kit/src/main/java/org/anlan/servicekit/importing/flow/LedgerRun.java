package org.anlan.servicekit.importing.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.servicekit.importing.Header;
import org.anlan.servicekit.importing.HeaderRefused;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.sheet.SheetReader;
import org.anlan.servicekit.importing.sheet.SheetRow;
import org.anlan.servicekit.job.JobRun;

/** One run through one file, from where the last run came to. */
final class LedgerRun<R> {

  private final JobRun run;
  private final Ledger<R> ledger;
  private final BatchTaker taker;
  private final boolean dry;

  /** Which row said it first. */
  private final Map<String, Integer> identities = new HashMap<>();

  LedgerRun(JobRun run, Ledger<R> ledger, BatchTaker taker, boolean dry) {
    this.run = run;
    this.ledger = ledger;
    this.taker = taker;
    this.dry = dry;
  }

  void take(SheetReader sheet, int batchRows) throws HeaderRefused {
    var header = Header.find(sheet, ledger.columns());
    List<PendingRow<R>> batch = new ArrayList<>();
    for (var cells = sheet.next(); cells != null; cells = sheet.next()) {
      if (cells.isBlank()) {
        continue;
      }
      var row = read(header, cells); // those already done too: later rows may repeat them
      if (cells.number() > run.job().position()) {
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
      step(rows);
    } catch (RuntimeException e) {
      var reason = RowFault.of(e);
      if (reason.isEmpty()) {
        throw e;
      }
      if (rows.size() == 1) {
        step(List.of(rows.getFirst().refused(List.of(reason.get()))));
      } else {
        take(rows.subList(0, rows.size() / 2));
        take(rows.subList(rows.size() / 2, rows.size()));
      }
    }
  }

  private void step(List<PendingRow<R>> rows) {
    if (dry) {
      var lines = BatchTaker.lines(rows);
      taker.rehearse(ledger, lines);
      taker.note(run, rows, lines);
    } else {
      taker.take(run, ledger, rows);
    }
  }
}
