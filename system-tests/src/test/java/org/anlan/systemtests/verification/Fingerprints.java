package org.anlan.systemtests.verification;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.servicekit.stack.StackConnection;

/**
 * Number of rows and hash of the contents of each table of a cluster.
 *
 * @param url of the server; the name of a database follows
 */
record Fingerprints(String url, String password) {

  private static final List<String> SERVICES = List.of("registry", "hazard", "reporting");

  /** Places in topics and the epoch of the feed: a restore begins them anew. */
  private static final String TABLES =
      """
      select schemaname || '.' || tablename from pg_tables
       where schemaname in ('public', 'vault') and tablename not in ('inbox_position', 'feed_epoch')
      """;

  /** What administrators make; sessions and the like come and go by themselves. */
  private static final List<String> OF_KEYCLOAK =
      List.of(
          "realm", "client", "component_config", "user_entity", "credential", "user_role_mapping");

  /** Of the suite that runs. */
  static Fingerprints ofSuite() {
    var stack = StackConnection.current();
    return new Fingerprints(stack.postgresUrl(), stack.postgresPassword());
  }

  /** All tables of all databases. */
  Map<String, String> take() throws SQLException {
    var fingerprints = new TreeMap<String, String>();
    for (var database : SERVICES) {
      try (var connection = connect(database)) {
        for (var table : column(connection, TABLES)) {
          fingerprints.put(database + " " + table, of(connection, table));
        }
      }
    }
    try (var connection = connect("keycloak")) {
      for (var table : OF_KEYCLOAK) {
        fingerprints.put("keycloak " + table, of(connection, table));
      }
    }
    return fingerprints;
  }

  /** Whether every fact was told. */
  boolean allIsTold() throws SQLException {
    for (var database : SERVICES) {
      try (var connection = connect(database)) {
        var untold = "select 'x' from outbox_event where published_at is null limit 1";
        if (!column(connection, untold).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url + database, "postgres", password);
  }

  /** When a fact was told is not what was told: some are told again. */
  private static String of(Connection connection, String table) throws SQLException {
    var row = "(to_jsonb(t) - '%s')::text".formatted(isOutbox(table) ? "published_at" : "");
    var sql =
        "select count(*) || ' ' || coalesce(md5(string_agg(md5(%1$s), '' order by md5(%1$s))), '-') from %2$s t";
    return column(connection, sql.formatted(row, table)).getFirst();
  }

  private static boolean isOutbox(String table) {
    return table.endsWith(".outbox_event");
  }

  private static List<String> column(Connection connection, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
