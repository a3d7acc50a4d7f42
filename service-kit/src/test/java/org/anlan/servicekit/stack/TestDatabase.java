package org.anlan.servicekit.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** An empty database with its owner and login, made by the scripts that operators run. */
record TestDatabase(String url, String name, String ownerPassword, String appPassword) {

  private static final String BOOTSTRAP = "/db/bootstrap/";

  /** Drops what an earlier run left, whoever is still connected, and creates everything anew. */
  static TestDatabase recreate(StackConnection stack, String name)
      throws IOException, SQLException {
    var database =
        new TestDatabase(
            stack.postgresUrl() + name,
            name,
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString());
    try (var connection = connect(stack, "postgres");
        var statement = connection.createStatement()) {
      statement.execute(read("roles.sql")); // the stack may be older than one of them
      statement.execute("drop database if exists \"%s\" with (force)".formatted(name));
      statement.execute("drop role if exists \"%1$s_app\", \"%1$s_owner\"".formatted(name));
      for (var command : database.script().split(";\\s*\n")) {
        statement.execute(command);
      }
    }
    try (var connection = connect(stack, name);
        var statement = connection.createStatement()) {
      statement.execute(read("search.sql"));
    }
    return database;
  }

  /** What Quarkus needs to know of it. */
  Map<String, String> settings() {
    return Map.of(
        "quarkus.datasource.jdbc.url", url,
        "quarkus.datasource.username", name + "_app",
        "quarkus.datasource.password", appPassword,
        "quarkus.flyway.username", name + "_owner",
        "quarkus.flyway.password", ownerPassword);
  }

  private String script() throws IOException {
    return read("database.sql")
        .replace(":\"database\"", '"' + name + '"')
        .replace(":\"owner\"", "\"%s_owner\"".formatted(name))
        .replace(":\"app\"", "\"%s_app\"".formatted(name))
        .replace(":'owner_password'", "'%s'".formatted(ownerPassword))
        .replace(":'app_password'", "'%s'".formatted(appPassword));
  }

  private static String read(String script) throws IOException {
    try (var in = TestDatabase.class.getResourceAsStream(BOOTSTRAP + script)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Connection connect(StackConnection stack, String database) throws SQLException {
    var login = new Properties();
    login.setProperty("user", "postgres");
    login.setProperty("password", stack.postgresPassword());
    // by hand: the driver manager may know the driver of another class loader only
    return new org.postgresql.Driver().connect(stack.postgresUrl() + database, login);
  }
}
