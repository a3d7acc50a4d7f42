package org.anlan.servicekit.importing;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.servicekit.transaction.ArrayColumn;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows in one statement: one array per column, unnested by the database. The text of
 * the statement does not depend on how many rows there are, so that it is planned once.
 */
public final class BulkInsert<T> {

  private final String table;
  private final List<Target<T>> targets;
  private final String conflict;

  private BulkInsert(String table, List<Target<T>> targets, String conflict) {
    this.table = table;
    this.targets = targets;
    this.conflict = conflict;
  }

  /** Into a table. */
  public static <T> BulkInsert<T> into(String table) {
    return new BulkInsert<>(table, List.of(), "");
  }

  /**
   * A column, its PostgreSQL type and where its value comes from: a string for {@code text}, an
   * {@code Integer}, a {@code LocalDate} for {@code date} and so on; for {@code text[]} a
   * collection, for {@code jsonb} its text.
   */
  public BulkInsert<T> column(String name, String type, Function<T, @Nullable Object> value) {
    List<Target<T>> more = new ArrayList<>(targets);
    more.add(new Target<>(name, type, value));
    return new BulkInsert<>(table, List.copyOf(more), conflict);
  }

  /** Leaves out rows that break a unique constraint, such as {@code (number)}. */
  public BulkInsert<T> unlessThere(String constraint) {
    return new BulkInsert<>(table, targets, " on conflict " + constraint + " do nothing");
  }

  /** Inserts the rows in the transaction at hand; says how many. */
  public int run(AgroalDataSource database, List<T> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql())) {
      bind(connection, statement, rows);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Inserts the rows and returns the values of one column of those that were inserted. */
  public <V> List<V> returning(
      AgroalDataSource database, List<T> rows, String column, Class<V> type) {
    if (rows.isEmpty()) {
      return List.of();
    }
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql() + " returning " + column)) {
      bind(connection, statement, rows);
      List<V> values = new ArrayList<>();
      try (ResultSet inserted = statement.executeQuery()) {
        while (inserted.next()) {
          values.add(inserted.getObject(1, type));
        }
      }
      return values;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private String sql() {
    var names = targets.stream().map(Target::name).collect(Collectors.joining(", "));
    var values = targets.stream().map(Target::expression).collect(Collectors.joining(", "));
    var arrays = targets.stream().map(Target::array).collect(Collectors.joining(", "));
    return "insert into %s (%s) select %s from unnest(%s) as u (%s)%s"
        .formatted(table, names, values, arrays, names, conflict);
  }

  private void bind(Connection connection, PreparedStatement statement, List<T> rows)
      throws SQLException {
    int index = 1;
    for (var target : targets) {
      var values = rows.stream().map(target.value()).map(Target::sent);
      statement.setArray(index++, ArrayColumn.of(connection, target.sentType(), values));
    }
  }

  private record Target<T>(String name, String type, Function<T, @Nullable Object> value) {

    /** What unnest cannot give, because it takes arrays of arrays apart, is sent as text. */
    private boolean isText() {
      return type.endsWith("[]") || type.equals("jsonb");
    }

    String sentType() {
      return isText() ? "text" : type;
    }

    String array() {
      return "?::" + sentType() + "[]";
    }

    String expression() {
      return isText() ? name + "::" + type : name;
    }

    static @Nullable Object sent(@Nullable Object value) {
      return value instanceof Collection<?> several ? literal(several) : value;
    }

    private static String literal(Collection<?> several) {
      return several.stream()
          .map(one -> one.toString().replace("\\", "\\\\").replace("\"", "\\\""))
          .map(one -> '"' + one + '"')
          .collect(Collectors.joining(",", "{", "}"));
    }
  }
}
