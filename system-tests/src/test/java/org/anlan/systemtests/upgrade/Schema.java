package org.anlan.systemtests.upgrade;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.anlan.servicekit.stack.StackConnection;
import org.flywaydb.core.Flyway;

/** The schema of one database in the running suite, changed as the job before an upgrade does. */
final class Schema {

  private final String database;
  private final String owner;
  private final String password;

  Schema(String database, String owner, String password) {
    this.database = database;
    this.owner = owner;
    this.password = password;
  }

  /** Migrates with all of the hazard service and some further folders of this test. */
  void migrate(String... further) {
    var root = StackConnection.root();
    var locations = new ArrayList<String>();
    locations.add("filesystem:" + root.resolve("service-kit/src/main/resources/db/kit"));
    locations.add("filesystem:" + root.resolve("hazard-service/src/main/resources/db/migration"));
    for (var folder : further) {
      locations.add("filesystem:" + root.resolve("system-tests/src/test/resources/" + folder));
    }
    Flyway.configure()
        .dataSource(StackConnection.current().postgresUrl() + database, owner, password)
        .locations(locations.toArray(String[]::new))
        .outOfOrder(true)
        .initSql("set lock_timeout = '2s'")
        .load()
        .migrate();
  }

  /** Does something as the administrator. */
  void execute(String... commands) throws SQLException {
    try (var connection = asAdministrator();
        var statement = connection.createStatement()) {
      for (var command : commands) {
        statement.execute(command);
      }
    }
  }

  /** The first column of what is asked. */
  List<String> texts(String sql) throws SQLException {
    try (var connection = asAdministrator();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private Connection asAdministrator() throws SQLException {
    var stack = StackConnection.current();
    return DriverManager.getConnection(
        stack.postgresUrl() + database, "postgres", stack.postgresPassword());
  }
}
