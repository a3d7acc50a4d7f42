package org.anlan.verification.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.anlan.verification.invariant.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the rows of two databases side by side, in the order of their keys: a million rows
 * need no more memory than a hundred.
 */
final class Comparison {

  private static final int FETCHED_AT_ONCE = 2_000;

  private final Cursor left;
  private final Cursor right;
  private final boolean among;
  private final Finding.Collector found = new Finding.Collector();

  private Comparison(Cursor left, Cursor right, boolean among) {
    this.left = left;
    this.right = right;
    this.among = among;
  }

  /** Compares what two queries yield: a key and, in a second column, how that stands. */
  static Finding of(
      Connection here, String leftSql, Connection there, String rightSql, boolean among)
      throws SQLException {
    try (var one = here.createStatement();
        var other = there.createStatement();
        var left = Cursor.of(one, leftSql);
        var right = Cursor.of(other, rightSql)) {
      return new Comparison(left, right, among).walk();
    }
  }

  private Finding walk() throws SQLException {
    left.next();
    right.next();
    while (left.key != null || !among && right.key != null) {
      found.looked();
      int order = order();
      if (order < 0) {
        found.violated(left.key + " (missing)");
        left.next();
      } else if (order > 0) {
        if (!among) {
          found.violated(right.key + " (unknown)");
        }
        right.next();
      } else {
        if (!among && !left.state.equals(right.state)) {
          found.violated(left.key + " (" + left.state + " ≠ " + right.state + ")");
        }
        left.next();
        right.next();
      }
    }
    return found.done();
  }

  private int order() {
    if (left.key == null) {
      return 1;
    }
    return right.key == null ? -1 : left.key.compareTo(right.key);
  }

  private static final class Cursor implements AutoCloseable {

    private final ResultSet rows;
    private @Nullable String key;
    private String state = "";

    private Cursor(ResultSet rows) {
      this.rows = rows;
    }

    static Cursor of(Statement statement, String sql) throws SQLException {
      statement.setFetchSize(FETCHED_AT_ONCE);
      return new Cursor(
          statement.executeQuery(
              "select v.key, v.state from ("
                  + sql
                  + ") as v (key, state) order by v.key collate \"C\""));
    }

    void next() throws SQLException {
      key = rows.next() ? rows.getString(1) : null;
      state = key == null ? "" : String.valueOf(rows.getString(2));
    }

    @Override
    public void close() throws SQLException {
      rows.close();
    }
  }
}
