package org.anlan.hazards.report;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.anlan.servicekit.stack.StackConnection;

/** Somebody whose name must turn up nowhere, and the places where it could. */
final class Sentinels {

  static final String NAME = "欧阳哨兵";
  static final String PHONE = "13977776666";
  static final String ID_NUMBER = "11010519491231002X";
  static final String ACCOUNT = "6222021234567894321";

  static final Map<String, String> REPORTER =
      Map.of("name", NAME, "phone", PHONE, "idNumber", ID_NUMBER, "bankAccount", ACCOUNT);

  private Sentinels() {}

  static List<String> all() {
    return List.of(NAME, PHONE, ID_NUMBER, ACCOUNT);
  }

  /** Every table of every schema that says one of them, as text or as bytes. */
  static List<String> tablesThatSay(List<String> words) throws SQLException {
    var stack = StackConnection.current();
    try (var connection =
        DriverManager.getConnection(
            stack.postgresUrl() + "hazard", "postgres", stack.postgresPassword())) {
      var found = new ArrayList<String>();
      for (var table : tables(connection)) {
        for (var word : words) {
          if (says(connection, table, word)) {
            found.add(table + " says " + word);
          }
        }
      }
      return found;
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
                """)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static boolean says(Connection connection, String table, String word)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select count(*) from %s t where t::text like ? or t::text like ?".formatted(table))) {
      statement.setString(1, "%" + word + "%");
      var bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
      statement.setString(2, "%" + bytes + "%");
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getLong(1) > 0;
      }
    }
  }

  /** Hears all that is logged from now on. */
  static final class Listener extends Handler implements AutoCloseable {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");

    Listener() {
      setLevel(Level.ALL);
      root.addHandler(this);
    }

    List<String> heard() {
      return heard;
    }

    @Override
    public void publish(LogRecord entry) {
      heard.add(
          entry.getMessage()
              + (entry.getParameters() == null ? "" : List.of(entry.getParameters()).toString())
              + (entry.getThrown() == null ? "" : entry.getThrown().toString()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      root.removeHandler(this);
    }
  }
}
