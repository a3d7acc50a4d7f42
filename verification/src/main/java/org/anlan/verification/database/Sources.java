package org.anlan.verification.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/**
 * The databases, one connection each, by a login that can only read. Days are those of the county,
 * as everywhere in the suite.
 */
public final class Sources implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 10;

  private final Settings settings;
  private final Map<String, Connection> open = new HashMap<>();

  /** None is opened yet. */
  public Sources(Settings settings) {
    this.settings = settings;
  }

  /** Reads in one database, in a transaction that sees one moment and changes nothing. */
  public <T> T read(String database, Reading<T> reading) throws SQLException, NotTold {
    var connection = connection(database);
    try {
      return reading.in(connection);
    } finally {
      connection.rollback();
    }
  }

  /**
   * Compares what two queries yield, each a key and how that stands; with {@code among} only that
   * each key of the first is one of the second.
   */
  public Finding compare(String database, String sql, String other, String otherSql, boolean among)
      throws SQLException, NotTold {
    var here = connection(database);
    var there = database.equals(other) ? here : connection(other);
    try {
      return Comparison.of(here, sql, there, otherSql, among);
    } finally {
      here.rollback();
      there.rollback();
    }
  }

  private Connection connection(String database) throws SQLException, NotTold {
    var known = open.get(database);
    if (known != null && known.isValid(PATIENCE_SECONDS)) {
      known.rollback();
      return known;
    }
    DriverManager.setLoginTimeout(PATIENCE_SECONDS);
    var connection =
        DriverManager.getConnection(
            settings.jdbcUrl(database), settings.username(), settings.password());
    open.put(database, connection);
    connection.setReadOnly(true);
    try (var statement = connection.createStatement()) {
      statement.execute("set time zone 'Asia/Shanghai'");
      statement.execute("set application_name = 'anlan-verify'");
      statement.execute("set anlan.verify_demo = '" + settings.isDemo() + "'");
    }
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void close() {
    for (var connection : open.values()) {
      try {
        connection.close();
      } catch (SQLException e) {
        // it is gone, which was wanted
      }
    }
  }

  /** What is read from a database. */
  @FunctionalInterface
  public interface Reading<T> {

    /** Reads. */
    T in(Connection connection) throws SQLException;
  }
}
