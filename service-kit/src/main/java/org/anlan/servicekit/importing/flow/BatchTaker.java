package org.anlan.servicekit.importing.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.job.JobRun;

/** The transactions of an import: records, refused rows and progress together, or none of them. */
@ApplicationScoped
class BatchTaker {

  private final Refusals refusals;
  private final TransactionSynchronizationRegistry transaction;
  private final Instance<EntityManager> entities;

  BatchTaker(
      Refusals refusals,
      TransactionSynchronizationRegistry transaction,
      Instance<EntityManager> entities) {
    this.refusals = refusals;
    this.transaction = transaction;
    this.entities = entities;
  }

  /** Takes what can be taken of the rows. */
  @Transactional
  <R> void take(JobRun run, Ledger<R> ledger, List<PendingRow<R>> rows) {
    var lines = lines(rows);
    if (!lines.isEmpty()) {
      ledger.take(new Batch<>(lines));
    }
    note(run, rows, lines);
  }

  /** Does all that taking does, and undoes it. */
  @Transactional
  <R> void rehearse(Ledger<R> ledger, List<Line<R>> lines) {
    if (!lines.isEmpty()) {
      ledger.take(new Batch<>(lines));
      if (entities.isResolvable()) {
        entities.get().flush();
      }
    }
    transaction.setRollbackOnly();
  }

  /** Notes what became of the rows. */
  @Transactional
  <R> void note(JobRun run, List<PendingRow<R>> rows, List<Line<R>> lines) {
    Map<Integer, Line<R>> byNumber = new HashMap<>();
    lines.forEach(line -> byNumber.put(line.number(), line));
    List<PendingRow<R>> refused = new ArrayList<>();
    for (var row : rows) {
      var line = byNumber.get(row.number());
      var judged = line == null ? row : row.refused(line.reasons());
      if (judged.isRefused()) {
        refused.add(judged);
      }
    }
    refusals.add(run.job().id(), refused);
    int unchanged = (int) lines.stream().filter(Line::isAlreadyThere).count();
    run.advance(new JobRun.Step(rows.getLast().number(), rows.size(), refused.size(), unchanged));
  }

  static <R> List<Line<R>> lines(List<PendingRow<R>> rows) {
    return rows.stream().filter(row -> !row.isRefused()).map(PendingRow::line).toList();
  }
}
