package org.anlan.localstack.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.anlan.localstack.postgres.Postgres;

/** The running PostgreSQL, for its administrator. */
public record Server(int port, String password) {

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), Postgres.SUPERUSER, password);
  }

  /** A connection over which WAL is streamed. */
  Connection connectForReplication() throws SQLException {
    var settings = new Properties();
    settings.setProperty("user", Postgres.SUPERUSER);
    settings.setProperty("password", password);
    settings.setProperty("replication", "database");
    settings.setProperty("assumeMinServerVersion", "18");
    settings.setProperty("preferQueryMode", "simple");
    settings.setProperty("ApplicationName", WalReceiver.NAME);
    settings.setProperty("tcpKeepAlive", "true");
    return DriverManager.getConnection(url(), settings);
  }

  /** The first column of the only row. */
  String ask(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }
}
