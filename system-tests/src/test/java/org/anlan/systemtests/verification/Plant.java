package org.anlan.systemtests.verification;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.anlan.servicekit.stack.StackConnection;

/**
 * A violation that is made on purpose, as the administrator of the database, and undone.
 *
 * @param invariant that must find it
 */
record Plant(String invariant, String database, String sql, String undo) {

  void plant() throws SQLException {
    execute(sql);
  }

  void uproot() throws SQLException {
    execute(undo);
  }

  private void execute(String statements) throws SQLException {
    var stack = StackConnection.current();
    try (var connection =
            DriverManager.getConnection(
                stack.postgresUrl() + database, "postgres", stack.postgresPassword());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(statements);
      connection.commit();
    }
  }

  @Override
  public String toString() {
    return invariant + " in " + database;
  }
}
