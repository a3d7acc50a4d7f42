package org.anlan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Looks at the database as its owner and as the system do, which no request ever does. */
@ApplicationScoped
public class Owner {

  private final String url;
  private final String name;
  private final String password;
  private final String login;
  private final String loginPassword;

  Owner(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.flyway.username") String name,
      @ConfigProperty(name = "quarkus.flyway.password") String password,
      @ConfigProperty(name = "quarkus.datasource.username") String login,
      @ConfigProperty(name = "quarkus.datasource.password") String loginPassword) {
    this.url = url;
    this.name = name;
    this.password = password;
    this.login = login;
    this.loginPassword = loginPassword;
  }

  /** A connection of one's own; row-level security binds the owner too. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, name, password);
  }

  /** A transaction of the county's beside all requests, which the caller ends. */
  public Connection begin() throws SQLException {
    var connection = DriverManager.getConnection(url, login, loginPassword);
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("set role scope_county");
      statement.execute("set anlan.county = '610926'");
      connection.commit(); // the role outlives what is rolled back
    }
    return connection;
  }

  /** Lets a record have been there before the test began; walls stand against the owner, too. */
  public void backdate(String table, String id, String assignments) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("alter table " + table + " no force row level security");
      statement.execute("update %s set %s where id = '%s'".formatted(table, assignments, id));
      statement.execute("alter table " + table + " force row level security");
      connection.commit();
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

  /** The first column of what a query finds, as the system sees all rows. */
  public List<String> texts(String query) throws SQLException {
    try (var connection = DriverManager.getConnection(url, login, loginPassword);
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
