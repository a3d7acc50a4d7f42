package org.anlan.servicekit.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;

/**
 * Opens connections to the service's database outside the pool and outside transactions, under the
 * system scope. A lock lives as long as its session, so these sessions must reach the server itself
 * and not a pooler in transaction mode.
 */
@ApplicationScoped
public class DutyConnections {

  private static final String SETTINGS =
      """
      set role scope_system;
      set tcp_keepalives_idle = 10;
      set tcp_keepalives_interval = 5;
      set tcp_keepalives_count = 3;
      """;

  private final String url;
  private final String user;
  private final String password;

  @Inject
  public DutyConnections(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** A connection in auto-commit mode whose statements end after half a minute at the latest. */
  public Connection open(String name) throws SQLException {
    return open(name, "30");
  }

  /** A connection that may wait for ever, for notifications. */
  Connection openPatient(String name) throws SQLException {
    return open(name, "0");
  }

  private Connection open(String name, String socketTimeout) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "anlan-" + name);
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", socketTimeout);
    properties.setProperty("tcpKeepAlive", "true");
    var connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("Not a PostgreSQL address: " + url);
    }
    try (var statement = connection.createStatement()) {
      statement.execute(SETTINGS);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }
}
