package org.anlan.servicekit.audit.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.anlan.servicekit.audit.seal.SealTable.Unsealed;
import org.anlan.servicekit.duty.Due;
import org.anlan.servicekit.duty.Duty;
import org.jspecify.annotations.Nullable;

/**
 * Seals what was committed, some milliseconds behind, many records in one transaction of its own.
 */
final class AuditSealer implements Duty {

  private static final int BATCH = 1_000;
  private static final Duration POLL = Duration.ofSeconds(1);

  /** Half of what may pass until the seal; shorter only adds commits. */
  private static final Duration BETWEEN_TURNS = Duration.ofMillis(50);

  private final Clock clock;
  private final @Nullable AnchorLog anchors;
  private final Due anchoring;
  private Due turn = Due.now();
  private @Nullable Seal head;
  private @Nullable Frontier frontier;

  AuditSealer(Clock clock, @Nullable AnchorLog anchors, Duration anchorEvery) {
    this.clock = clock;
    this.anchors = anchors;
    this.anchoring = Due.every(anchorEvery);
  }

  @Override
  public String name() {
    return "sealer";
  }

  @Override
  public void takeOver(Connection connection) throws SQLException {
    var table = new SealTable(connection);
    head = table.head().orElse(null);
    frontier = table.frontier();
    if (anchors != null) {
      anchors.compare(table);
      anchors.moved(); // for all we know, until the next anchoring compares
    }
  }

  @Override
  public Duration work(Connection connection) throws SQLException {
    if (!turn.isDue()) {
      return turn.remaining();
    }
    var table = new SealTable(connection);
    var unsealed = table.unsealed(frontier, BATCH);
    if (!unsealed.isEmpty()) {
      seal(table, unsealed);
      turn = Due.in(BETWEEN_TURNS);
    }
    if (anchoring.isDue()) {
      anchoring.restart();
      anchor();
    }
    return unsealed.size() < BATCH ? POLL : Duration.ZERO;
  }

  @Override
  public void handOver(Connection connection) throws SQLException {
    var table = new SealTable(connection);
    var unsealed = table.unsealed(frontier, BATCH);
    if (!unsealed.isEmpty()) {
      seal(table, unsealed);
    }
    anchor();
  }

  private void anchor() {
    if (anchors != null && head != null) {
      anchors.add(head);
    }
  }

  private void seal(SealTable table, List<Unsealed> unsealed) throws SQLException {
    var seals = new ArrayList<Seal>();
    var last = head;
    for (var record : unsealed) {
      last =
          Seal.of(
              last == null ? 1 : last.sequence() + 1,
              record.position(),
              record.digest(),
              last == null ? Seal.origin() : last.chain(),
              clock.instant());
      seals.add(last);
    }
    table.append(seals);
    head = last;
    if (anchors != null) {
      anchors.moved();
    }
    unsealed.forEach(record -> frontier.seen(record.position()));
  }
}
