package org.anlan.servicekit.transaction;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of many rows, for a statement that unnests it. The array is typed as the driver likes
 * it: such ones go over the wire as they are, all others as one long text with every quote escaped,
 * which took a fifth of an import's CPU.
 */
public final class ArrayColumn {

  private ArrayColumn() {}

  /** The values as an array of a PostgreSQL type. */
  public static Array of(
      Connection connection, String type, Stream<? extends @Nullable Object> values)
      throws SQLException {
    @Nullable Object[] array =
        switch (type) {
          case "text" -> values.toArray(String[]::new);
          case "bytea" -> values.toArray(byte[][]::new);
          case "integer" -> values.toArray(Integer[]::new);
          case "bigint" -> values.toArray(Long[]::new);
          default -> values.toArray();
        };
    return connection.createArrayOf(type, array);
  }
}
