package org.anlan.systemtests.upgrade;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.anlan.servicekit.stack.StackConnection;

/**
 * Looks every few milliseconds for transactions that lock a table against everybody, and keeps the
 * age of the oldest it saw: no shorter than the time for which others had to wait.
 */
final class LockWatch implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

  private final Connection connection;
  private final String table;
  private final Thread thread;
  private volatile double longest;
  private volatile boolean over;

  private LockWatch(String database, String table) throws SQLException {
    var stack = StackConnection.current();
    this.connection =
        DriverManager.getConnection(
            stack.postgresUrl() + database, "postgres", stack.postgresPassword());
    this.table = table;
    this.thread = Thread.ofPlatform().daemon().name("lock-watch").unstarted(this::watch);
  }

  static LockWatch of(String database, String table) throws SQLException {
    var watch = new LockWatch(database, table);
    watch.thread.start();
    return watch;
  }

  /** In milliseconds; 0 where no lock lasted until a look. */
  double longest() {
    return longest;
  }

  @Override
  public void close() throws SQLException, InterruptedException {
    over = true;
    thread.join();
    connection.close();
  }

  private void watch() {
    var sql =
        """
        select max(extract(epoch from clock_timestamp() - a.xact_start) * 1000)
          from pg_locks l join pg_stat_activity a on a.pid = l.pid
         where l.relation = ?::regclass and l.mode = 'AccessExclusiveLock'
        """;
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, table);
      while (!over) {
        try (var row = query.executeQuery()) {
          row.next();
          longest = Math.max(longest, row.getDouble(1));
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
