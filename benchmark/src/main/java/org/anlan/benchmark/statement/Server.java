package org.anlan.benchmark.statement;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A database as its service logs in to it. Settings hold for the whole session, as {@code role} for
 * statements that are sent without the one that steps into the scope.
 */
public record Server(
    int port, String database, String login, String password, Map<String, String> settings) {

  /** The same with these settings. */
  public Server with(Map<String, String> others) {
    return new Server(port, database, login, password, others);
  }

  String options() {
    return settings.entrySet().stream()
        .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** A connection of one's own. */
  public Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", login);
    properties.setProperty("password", password);
    if (!settings.isEmpty()) {
      properties.setProperty("options", options());
    }
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
  }
}
