package org.anlan.localstack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Creates databases and their roles by the same scripts an operator runs with psql. */
public final class Databases {

  private final String server;
  private final String password;
  private final Path scripts;

  /** The scripts are those of the service kit, {@code db/bootstrap}. */
  public Databases(String server, String password, Path scripts) {
    this.server = server;
    this.password = password;
    this.scripts = scripts;
  }

  /** Creates the roles by which every service's policies tell scopes apart. */
  public void createScopeRoles() throws IOException, SQLException {
    runIn("postgres", "roles.sql");
  }

  /** Creates a service's database with its owner and its login, unless it is there. */
  public void create(String database, String ownerPassword, String appPassword)
      throws IOException, SQLException {
    try (var connection = connect("postgres")) {
      if (exists(connection, database)) {
        return;
      }
      var script =
          SqlScript.of(Files.readString(scripts.resolve("database.sql")))
              .with(
                  Map.of(
                      "database", database,
                      "owner", database + "_owner",
                      "app", database + "_app",
                      "owner_password", ownerPassword,
                      "app_password", appPassword));
      script.run(connection);
    }
    runIn(database, "search.sql");
  }

  /** Creates a database with one login that owns it: for programs with a schema of their own. */
  public void createOwned(String database, String password) throws SQLException {
    try (var connection = connect("postgres")) {
      if (!exists(connection, database)) {
        SqlScript.of(
                """
                create role :"database" login password :'password';
                create database :"database" owner :"database";
                """)
            .with(Map.of("database", database, "password", password))
            .run(connection);
      }
    }
  }

  /** Gives a role its password, so that it may log in. */
  public void letIn(String role, String password) throws SQLException {
    try (var connection = connect("postgres")) {
      SqlScript.of("alter role :\"role\" password :'password';\n")
          .with(Map.of("role", role, "password", password))
          .run(connection);
    }
  }

  private void runIn(String database, String script) throws IOException, SQLException {
    try (var connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(Files.readString(scripts.resolve(script)));
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(server + database, Postgres.SUPERUSER, password);
  }

  private static boolean exists(Connection connection, String database) throws SQLException {
    try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, database);
      return query.executeQuery().next();
    }
  }
}
