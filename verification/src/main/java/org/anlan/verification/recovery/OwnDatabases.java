package org.anlan.verification.recovery;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/** The databases of the services, as their owners, while no service runs. */
record OwnDatabases(Settings settings) {

  /** Changes one database in one transaction. */
  <T> T in(String service, Work<T> work) throws SQLException, NotTold {
    try (var connection =
        DriverManager.getConnection(
            settings.jdbcUrl(service), settings.owner(service), settings.ownerPassword(service))) {
      connection.setAutoCommit(false);
      var result = work.on(connection);
      connection.commit();
      return result;
    }
  }

  /** What is changed. */
  @FunctionalInterface
  interface Work<T> {

    T on(Connection connection) throws SQLException;
  }
}
