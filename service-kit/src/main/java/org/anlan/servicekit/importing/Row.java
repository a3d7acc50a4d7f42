package org.anlan.servicekit.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cells of a row mean, column by column. */
public final class Row {

  private final int number;
  private final Map<Column<?>, Object> values;
  private final List<Reason> reasons;

  Row(int number, Map<Column<?>, Object> values, List<Reason> reasons) {
    this.number = number;
    this.values = values;
    this.reasons = new ArrayList<>(reasons);
  }

  /** The row's number in the file, from 1. */
  public int number() {
    return number;
  }

  /** What a required cell says. */
  public <T> T get(Column<T> column) {
    var value = find(column);
    if (value == null) {
      throw new IllegalStateException(column.header() + " may be empty; ask by find");
    }
    return value;
  }

  /** What a cell says; null where it is empty. */
  @SuppressWarnings("unchecked") // a column's value was made by that column
  public <T> @Nullable T find(Column<T> column) {
    return (T) values.get(column);
  }

  /** What a cell says, or something else where it is empty. */
  public <T> T find(Column<T> column, T otherwise) {
    var value = find(column);
    return value == null ? otherwise : value;
  }

  /** Refuses the row because of one cell. */
  public void refuse(Column<?> column, String code, Object... arguments) {
    reasons.add(Reason.of(column.header(), code, arguments));
  }

  /** Refuses the row as a whole. */
  public void refuse(String code, Object... arguments) {
    reasons.add(Reason.of(null, code, arguments));
  }

  /** Why it is refused; empty while it is not. */
  public List<Reason> reasons() {
    return List.copyOf(reasons);
  }
}
