package org.anlan.servicekit.event.relay;

import io.micrometer.core.instrument.Counter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.anlan.servicekit.duty.Backoff;
import org.anlan.servicekit.duty.Due;
import org.anlan.servicekit.duty.Duty;
import org.jboss.logging.Logger;

/**
 * Sends what stands in the outbox to Kafka and marks it published, on the connection that holds the
 * relay's lock.
 *
 * <p><b>Order.</b> The outbox row is written after the row of its aggregate, whose lock is held
 * until the commit; so rows of one aggregate get their positions in the order of their commits, and
 * none appears below one that was already seen. Rows are taken by position, and a fact is sent only
 * after the one before it of the same subject was acknowledged.
 *
 * <p><b>Duplicates.</b> Whoever is cut off between acknowledgement and mark leaves rows that are
 * sent again, by the next relay or by this one, and a relay that lost its lock may still have facts
 * under way. Yet every sender sends the n-th fact of a subject only after it saw the n-1st
 * acknowledged or marked. So on the wire the <i>first</i> occurrences of a subject's facts stand in
 * order, whatever repeats lie between them, and a subscriber, whose inbox drops every later
 * occurrence, sees exactly the first ones: duplicates never reorder effects.
 */
final class OutboxRelay implements Duty {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration BETWEEN_PURGES = Duration.ofMinutes(1);
  private static final int HELD_AT_MOST = 1_000;

  private final Publisher publisher;
  private final RelaySettings settings;
  private final Counter published;
  private final Consumer<RelayStep> steps;
  private final Backoff backoff;
  private final Set<UUID> heldBack = new HashSet<>();
  private final Due purge = Due.every(BETWEEN_PURGES);
  private Due retry = Due.now();
  private boolean stalled;

  OutboxRelay(
      Publisher publisher, RelaySettings settings, Counter published, Consumer<RelayStep> steps) {
    this.publisher = publisher;
    this.settings = settings;
    this.published = published;
    this.steps = steps;
    this.backoff = new Backoff(settings.backoff(), settings.longestBackoff());
  }

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public void takeOver(Connection connection) throws SQLException {
    // a mark lost in a crash is a fact sent twice, which is allowed; waiting for the disk is not
    execute(connection, "set synchronous_commit = off");
    heldBack.clear();
    stalled = false;
  }

  @Override
  public Duration work(Connection connection) throws SQLException, InterruptedException {
    var outbox = new OutboxTable(connection);
    if (retry.isDue()) {
      heldBack.clear();
      stalled = false;
    }
    if (stalled) {
      return shorter(retry.remaining(), settings.poll());
    }
    var facts = outbox.unpublished(settings.batch(), heldBack);
    if (facts.isEmpty()) {
      return rest(outbox);
    }
    steps.accept(RelayStep.SELECTED);
    var delivery = publisher.publish(facts);
    steps.accept(RelayStep.SENT);
    if (!delivery.published().isEmpty()) {
      outbox.markPublished(delivery.published());
      published.increment(delivery.published().size());
    }
    steps.accept(RelayStep.MARKED);
    if (delivery.failure() != null) {
      holdBack(delivery);
    } else if (heldBack.isEmpty()) {
      recovered();
    }
    return Duration.ZERO;
  }

  @Override
  public void leave() {
    publisher.close();
  }

  private Duration rest(OutboxTable outbox) throws SQLException {
    if (purge.isDue()) {
      if (outbox.purge(settings.retention())) {
        return Duration.ZERO;
      }
      purge.restart();
    }
    return heldBack.isEmpty() ? settings.poll() : shorter(retry.remaining(), settings.poll());
  }

  private void holdBack(Delivery delivery) {
    if (backoff.isReset()) {
      LOG.warnf("Facts wait to be published: %s", delivery.failure());
    }
    heldBack.addAll(delivery.failedSubjects());
    stalled = delivery.isCutShort() || heldBack.size() > HELD_AT_MOST;
    retry = Due.in(backoff.next());
  }

  private void recovered() {
    if (!backoff.isReset()) {
      LOG.info("Facts are published again");
      backoff.reset();
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
