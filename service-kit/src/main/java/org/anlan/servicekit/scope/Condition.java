package org.anlan.servicekit.scope;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a where clause with its parameters, in order. */
public record Condition(String sql, List<Object> parameters) {

  /** All rows. */
  public static final Condition ALWAYS = new Condition("true", List.of());

  /** No row. */
  public static final Condition NEVER = new Condition("false", List.of());

  /** Copies the parameters. */
  public Condition {
    parameters = List.copyOf(parameters);
  }

  /** The column has one of the values; an empty column name means that there is none. */
  static Condition oneOf(String column, List<?> values) {
    if (column.isEmpty()) {
      return NEVER;
    }
    return values.size() == 1
        ? new Condition(column + " = ?", List.of(values.getFirst()))
        : new Condition(column + " in (" + marks(values) + ")", List.copyOf(values));
  }

  /** The array column holds at least one of the values; containment of one uses the GIN index. */
  static Condition overlaps(String column, List<String> values) {
    if (column.isEmpty()) {
      return NEVER;
    }
    var operator = values.size() == 1 ? " @> array[" : " && array[";
    return new Condition(column + operator + marks(values) + "]::text[]", List.copyOf(values));
  }

  private static String marks(List<?> values) {
    return values.stream().map(v -> "?").collect(Collectors.joining(", "));
  }
}
