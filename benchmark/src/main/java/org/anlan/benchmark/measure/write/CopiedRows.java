package org.anlan.benchmark.measure.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** What an import wrote, written once more by COPY under other keys. */
record CopiedRows(Connection database) {

  /** Columns that may not come twice, and the facts of the outbox, which were told already. */
  private static final Map<String, String> HAZARD =
      Map.of("id", "uuidv7()", "number", "'C' || number");

  private static final Map<String, String> OUTBOX =
      Map.of("id", "uuidv7()", "published_at", "now()");

  private static final Map<String, String> AUDIT = Map.of("id", "uuidv7()");

  private static final String IMPORTED = "(select id from hazard where number like '%s-%%')";

  /** The seconds that COPY takes for all rows of the import whose numbers begin like this. */
  double seconds(String mark, int rows) throws SQLException, IOException {
    var imported = IMPORTED.formatted(mark);
    var files = new LinkedHashMap<String, byte[]>();
    files.put(into("hazard"), out("hazard", HAZARD, "id in " + imported));
    files.put(into("outbox_event"), out("outbox_event", OUTBOX, "subject in " + imported));
    files.put(into("audit_record"), out("audit_record", AUDIT, "target_id in " + imported));
    var copy = database.unwrap(PGConnection.class).getCopyAPI();
    database.setAutoCommit(false);
    try {
      long began = System.nanoTime();
      for (var file : files.entrySet()) {
        long written = copy.copyIn(file.getKey(), new ByteArrayInputStream(file.getValue()));
        if (written != rows) {
          throw new IOException(written + " rows instead of " + rows + ": " + file.getKey());
        }
      }
      database.commit();
      return (System.nanoTime() - began) / 1e9;
    } finally {
      database.rollback();
      database.setAutoCommit(true);
    }
  }

  private byte[] out(String table, Map<String, String> others, String which)
      throws SQLException, IOException {
    var columns =
        columns(table).stream()
            .map(column -> others.getOrDefault(column, column))
            .collect(Collectors.joining(", "));
    var sql = "copy (select %s from %s where %s) to stdout".formatted(columns, table, which);
    var file = new ByteArrayOutputStream();
    database.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, file);
    return file.toByteArray();
  }

  private String into(String table) throws SQLException {
    return "copy %s (%s) from stdin".formatted(table, String.join(", ", columns(table)));
  }

  /** All columns that PostgreSQL does not fill itself. */
  private List<String> columns(String table) throws SQLException {
    var sql =
        """
        select attname from pg_attribute where attrelid = ?::regclass and attnum > 0
           and not attisdropped and attgenerated = '' and attidentity = '' order by attnum""";
    try (var statement = database.prepareStatement(sql)) {
      statement.setString(1, table);
      var columns = new ArrayList<String>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          columns.add(row.getString(1));
        }
      }
      return columns;
    }
  }
}
