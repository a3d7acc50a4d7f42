package org.anlan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Connects as the owner of the database, which the service itself never does, and looks at all
 * rows.
 */
@ApplicationScoped
public class Owner {

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String name;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  @ConfigProperty(name = "quarkus.datasource.username")
  String login;

  @ConfigProperty(name = "quarkus.datasource.password")
  String loginPassword;

  /** A connection of one's own; row-level security binds the owner too. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, name, password);
  }

  /** A connection as the service has them, before it steps into a scope. */
  public Connection connectAsLogin() throws SQLException {
    return DriverManager.getConnection(url, login, loginPassword);
  }

  /** Does what only the owner may. */
  public void execute(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** All migrations up to that version, in a schema of their own. */
  public Flyway migrations(String schema, String target) {
    return Flyway.configure()
        .dataSource(url, name, password)
        .locations("classpath:db/kit", "classpath:db/migration")
        .schemas(schema)
        .defaultSchema(schema)
        .target(target)
        .cleanDisabled(false)
        .load();
  }

  /** The texts that a query finds, as the system sees all rows. */
  public List<String> texts(String query) throws SQLException {
    try (var connection = connectAsLogin();
        var statement = connection.createStatement()) {
      statement.execute("set role scope_system");
      var texts = new ArrayList<String>();
      try (var rows = statement.executeQuery(query)) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    }
  }
}
