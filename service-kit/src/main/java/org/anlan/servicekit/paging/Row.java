package org.anlan.servicekit.paging;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, read by column. The plain names refuse null, for a column that may hold it is
 * asked by its other name.
 */
public final class Row {

  private final ResultSet row;
  private final LocalDate today;

  Row(ResultSet row, LocalDate today) {
    this.row = row;
    this.today = today;
  }

  /** The day on which the row is looked at, for what is computed instead of stored. */
  public LocalDate today() {
    return today;
  }

  public String text(String column) {
    return required(column, textOrNull(column));
  }

  public @Nullable String textOrNull(String column) {
    return get(column, String.class);
  }

  public UUID uuid(String column) {
    return required(column, uuidOrNull(column));
  }

  public @Nullable UUID uuidOrNull(String column) {
    return get(column, UUID.class);
  }

  public LocalDate day(String column) {
    return required(column, dayOrNull(column));
  }

  public @Nullable LocalDate dayOrNull(String column) {
    return get(column, LocalDate.class);
  }

  public Instant instant(String column) {
    return required(column, instantOrNull(column));
  }

  public @Nullable Instant instantOrNull(String column) {
    var value = get(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  public long number(String column) {
    return required(column, numberOrNull(column));
  }

  public @Nullable Long numberOrNull(String column) {
    return get(column, Long.class);
  }

  public int integer(String column) {
    return required(column, integerOrNull(column));
  }

  public @Nullable Integer integerOrNull(String column) {
    return get(column, Integer.class);
  }

  public BigDecimal decimal(String column) {
    return required(column, decimalOrNull(column));
  }

  public @Nullable BigDecimal decimalOrNull(String column) {
    return get(column, BigDecimal.class);
  }

  public @Nullable Double doubleOrNull(String column) {
    return get(column, Double.class);
  }

  public boolean flag(String column) {
    return required(column, get(column, Boolean.class));
  }

  public <E extends Enum<E>> E value(String column, Class<E> type) {
    return Enum.valueOf(type, text(column));
  }

  public <E extends Enum<E>> @Nullable E valueOrNull(String column, Class<E> type) {
    var name = textOrNull(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** The texts of an array column; none where it is null. */
  public List<String> texts(String column) {
    return array(column, String.class);
  }

  /** The integers of an array column; none where it is null. */
  public List<Integer> integers(String column) {
    return array(column, Integer.class);
  }

  /** The uuids of an array column; none where it is null. */
  public List<UUID> uuids(String column) {
    return array(column, UUID.class);
  }

  private <T> List<T> array(String column, Class<T> type) {
    try {
      var array = row.getArray(column);
      return array == null
          ? List.of()
          : Arrays.stream((Object[]) array.getArray()).map(type::cast).toList();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private <T> @Nullable T get(String column, Class<T> type) {
    try {
      return row.getObject(column, type);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static <T> T required(String column, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("Column " + column + " is null");
    }
    return value;
  }
}
