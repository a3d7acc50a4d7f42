package org.anlan.reporting.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table that keeps records of one type; its columns are the components of the record. */
record Book<T extends Recorded>(String table, Class<T> type, List<String> columns) {

  static <T extends Recorded> Book<T> of(String table, Class<T> type) {
    var columns =
        Arrays.stream(type.getRecordComponents()).map(c -> snakeCase(c.getName())).toList();
    return new Book<>(table, type, columns);
  }

  /** The first column is the key. */
  String upsert() {
    var all = String.join(", ", columns);
    var updates =
        columns.stream().skip(1).map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
    return """
    insert into %1$s (%2$s)
    select %2$s from jsonb_populate_recordset(null::%1$s, ?::jsonb)
    on conflict (%3$s) do update set %4$s, position = excluded.position
    """
        .formatted(table, all, columns.getFirst(), updates);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
