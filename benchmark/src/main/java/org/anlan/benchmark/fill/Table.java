package org.anlan.benchmark.fill;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A table as it is now: its columns come and go with the versions of its service. */
record Table(String name, List<String> columns) {

  /** Without the columns that the database fills itself. */
  static Table of(String name, Statement statement) throws SQLException {
    var columns = new ArrayList<String>();
    try (var rows =
        statement.executeQuery(
            "select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0"
                    .formatted(name)
                + " and not attisdropped and attgenerated = '' and attidentity = '' order by attnum")) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return new Table(name, columns);
  }
}
