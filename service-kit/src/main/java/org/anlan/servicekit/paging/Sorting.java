package org.anlan.servicekit.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** The order of a list, always total: the id comes last, so that a page has one end only. */
record Sorting(List<Directed> keys) {

  private static final int MOST_FIELDS = 4;

  /**
   * A published sort field.
   *
   * @param sql the column or expression; an index that begins with it makes the page cheap
   * @param nullable rows without a value come last in both directions
   */
  record Key(String name, String sql, ValueType type, boolean nullable) {}

  /** A sort field as a request uses it. */
  record Directed(Key key, boolean descending) {

    String orderBy() {
      return key.sql() + (descending ? " desc" : "") + (key.nullable() ? " nulls last" : "");
    }

    String canonical() {
      return (descending ? "-" : "") + key.name();
    }
  }

  static Sorting parse(ListSpec<?> spec, String text) {
    var keys = new ArrayList<Directed>();
    var names = new HashSet<String>();
    var fields = text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1));
    for (var field : fields) {
      boolean descending = field.startsWith("-");
      var key = spec.sorts.get(descending ? field.substring(1) : field);
      if (key == null || !names.add(key.name()) || fields.size() > MOST_FIELDS) {
        var known = String.join(", ", new TreeSet<>(spec.sorts.keySet()));
        throw InvalidRequest.at("/query/sort", "not-one-of", known);
      }
      keys.add(new Directed(key, descending));
    }
    // In the direction of the field before it, so that one index serves both.
    keys.add(new Directed(spec.id, !keys.isEmpty() && keys.getLast().descending()));
    return new Sorting(List.copyOf(keys));
  }

  String orderBy() {
    return keys.stream().map(Directed::orderBy).collect(Collectors.joining(", "));
  }

  String canonical() {
    return keys.stream().map(Directed::canonical).collect(Collectors.joining(","));
  }

  /** The rows behind one that has these values. */
  Condition after(List<@Nullable Object> values) {
    return isUniform() ? rowwise(values) : nested(values);
  }

  private boolean isUniform() {
    return keys.stream()
        .allMatch(k -> !k.key().nullable() && k.descending() == keys.getFirst().descending());
  }

  /** One comparison of whole rows, which an index over the keys answers at once. */
  private Condition rowwise(List<@Nullable Object> values) {
    var columns = keys.stream().map(k -> k.key().sql()).collect(Collectors.joining(", "));
    var marks = keys.stream().map(k -> "?").collect(Collectors.joining(", "));
    var operator = keys.getFirst().descending() ? " < " : " > ";
    return new Condition("(" + columns + ")" + operator + "(" + marks + ")", List.copyOf(values));
  }

  /** Behind in the first key, or equal there and behind in the rest. */
  private Condition nested(List<@Nullable Object> values) {
    var sql = new StringBuilder();
    var parameters = new ArrayList<Object>();
    for (int i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      var value = values.get(i);
      var column = key.key().sql();
      boolean last = i == keys.size() - 1;
      sql.append('(').append(behind(key, value));
      if (value != null) {
        parameters.add(value);
      }
      if (!last) {
        sql.append(" or (").append(value == null ? column + " is null" : column + " = ?");
        sql.append(" and ");
        if (value != null) {
          parameters.add(value);
        }
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      sql.append(i == 0 ? ")" : "))");
    }
    return new Condition(sql.toString(), parameters);
  }

  private static String behind(Directed key, @Nullable Object value) {
    if (value == null) {
      return "false"; // nothing comes after the rows without a value
    }
    var column = key.key().sql();
    var comparison = column + (key.descending() ? " < ?" : " > ?");
    return key.key().nullable() ? "(" + comparison + " or " + column + " is null)" : comparison;
  }
}
