package org.anlan.servicekit.duty;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A thread that does its duty whenever this replica holds the lock, and waits in reserve otherwise.
 *
 * <p>{@link #ring()} after a commit. On duty it wakes the thread and costs no statement. In reserve
 * it makes one NOTIFY for all commits of the last milliseconds, outside their transactions: a
 * NOTIFY inside them would make every commit of the database queue for one lock.
 */
public final class SoleWorker implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(SoleWorker.class);
  private static final Duration BETWEEN_NOTIFICATIONS = Duration.ofMillis(5);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

  private final Duty duty;
  private final DutyConnections connections;
  private final Bell bell = new Bell();
  private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
  private final Thread thread;
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile boolean active;

  public SoleWorker(Duty duty, DutyConnections connections) {
    this.duty = duty;
    this.connections = connections;
    this.thread = Thread.ofPlatform().daemon().name(channel()).unstarted(this::run);
  }

  public SoleWorker start() {
    thread.start();
    return this;
  }

  /** Something was committed. */
  public void ring() {
    bell.ring();
  }

  /** Whether this replica is the one on duty. */
  public boolean active() {
    return active;
  }

  /** Ends the turn under way, hands over and frees the lock. */
  @Override
  public void close() {
    stop.countDown();
    bell.ring();
    try {
      if (thread.getState() != Thread.State.NEW && !thread.join(PATIENCE_AT_STOP)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!stopping()) {
        connectAndServe();
      }
    } catch (InterruptedException e) {
      LOG.debugf("%s interrupted", channel());
    }
  }

  private void connectAndServe() throws InterruptedException {
    try (var connection = connections.open(duty.name())) {
      backoff.reset();
      serve(connection);
    } catch (SQLException | RuntimeException e) {
      if (stopping()) {
        LOG.debugf(e, "%s stopped", channel());
        return;
      }
      if (backoff.isReset()) {
        LOG.warnf("%s interrupted, tries again: %s", channel(), e);
        LOG.debug("Cause", e);
      }
      pause(backoff.next());
    }
  }

  private void serve(Connection connection) throws SQLException, InterruptedException {
    if (!waitInReserve(connection)) {
      return;
    }
    LOG.infof("%s is on duty", channel());
    try (var ear = Ear.listen(duty.name(), channel(), connections, bell)) {
      active = true;
      duty.takeOver(connection);
      while (!stopping()) {
        bell.await(duty.work(connection));
      }
      duty.handOver(connection);
    } finally {
      active = false;
      duty.leave();
    }
  }

  /** Returns whether this replica came on duty; false: it is to stop. */
  private boolean waitInReserve(Connection connection) throws SQLException, InterruptedException {
    while (!stopping()) {
      if (takesLock(connection)) {
        return true;
      }
      var nextTry = System.nanoTime() + BETWEEN_TRIES.toNanos();
      while (!stopping() && System.nanoTime() < nextTry) {
        if (bell.await(Duration.ofNanos(nextTry - System.nanoTime())) && !stopping()) {
          execute(connection, "notify " + channel());
          pause(BETWEEN_NOTIFICATIONS);
        }
      }
    }
    return false;
  }

  private boolean takesLock(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_try_advisory_lock(hashtext(?))")) {
      statement.setString(1, channel());
      try (var result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void pause(Duration time) throws InterruptedException {
    boolean stopped = stop.await(time.toNanos(), TimeUnit.NANOSECONDS);
    LOG.tracef("%s paused %s%s", channel(), time, stopped ? " and stops" : "");
  }

  private boolean stopping() {
    return stop.getCount() == 0;
  }

  private String channel() {
    return "anlan_" + duty.name();
  }
}
