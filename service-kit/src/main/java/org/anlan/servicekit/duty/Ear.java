package org.anlan.servicekit.duty;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Hears of commits in other replicas and rings the bell. Costs nothing while nothing happens. */
final class Ear implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Ear.class);
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final String name;
  private final String channel;
  private final DutyConnections connections;
  private final Bell bell;
  private final Thread thread;
  private volatile boolean closed;
  private volatile @Nullable Connection connection;

  private Ear(String name, String channel, DutyConnections connections, Bell bell) {
    this.name = name;
    this.channel = channel;
    this.connections = connections;
    this.bell = bell;
    this.thread = Thread.ofVirtual().name(channel + "-ear").unstarted(this::run);
  }

  static Ear listen(String name, String channel, DutyConnections connections, Bell bell) {
    var ear = new Ear(name, channel, connections, bell);
    ear.thread.start();
    return ear;
  }

  @Override
  public void close() {
    closed = true;
    abort();
    thread.interrupt();
  }

  private void run() {
    while (!closed) {
      try {
        hear();
      } catch (SQLException e) {
        if (!closed) {
          // the poll of the duty covers for a deaf ear
          LOG.debugf(e, "%s hears nothing from other replicas, tries again", channel);
          rest();
        }
      }
    }
  }

  private void hear() throws SQLException {
    try (var opened = connections.openPatient(name + "-ear");
        var statement = opened.createStatement()) {
      connection = opened;
      statement.execute("listen " + channel);
      while (!closed) {
        opened.unwrap(PGConnection.class).getNotifications(0);
        bell.ring();
      }
    }
  }

  private void abort() {
    var opened = connection;
    try {
      if (opened != null) {
        opened.abort(Runnable::run);
      }
    } catch (SQLException e) {
      LOG.debugf(e, "%s closed badly", channel);
    }
  }

  private void rest() {
    try {
      Thread.sleep(RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }
}
