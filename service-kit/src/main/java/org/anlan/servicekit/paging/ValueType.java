package org.anlan.servicekit.paging;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of values that lists are filtered and sorted by, as text in a request and in SQL. */
public enum ValueType {
  TEXT(String.class, "string", null) {
    @Override
    Object read(String text) {
      return text;
    }
  },
  DAY(LocalDate.class, "string", "date") {
    @Override
    Object read(String text) {
      return within(LocalDate.parse(text));
    }
  },
  INSTANT(OffsetDateTime.class, "string", "date-time") {
    @Override
    Object read(String text) {
      var instant = OffsetDateTime.parse(text);
      within(instant.toLocalDate());
      return instant;
    }
  },
  INTEGER(Long.class, "integer", "int64") {
    @Override
    Object read(String text) {
      return Long.valueOf(text);
    }
  },
  NUMBER(BigDecimal.class, "number", null) {
    @Override
    Object read(String text) {
      if (text.length() > LONGEST_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
        throw new NumberFormatException(text);
      }
      return new BigDecimal(text);
    }
  },
  FLAG(Boolean.class, "boolean", null) {
    @Override
    Object read(String text) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException(text);
      };
    }
  },
  UUID(UUID.class, "string", "uuid") {
    @Override
    Object read(String text) {
      if (text.length() != UUID_LENGTH) {
        throw new IllegalArgumentException(text);
      }
      return java.util.UUID.fromString(text);
    }
  };

  private static final int LONGEST_NUMBER = 40;
  private static final int UUID_LENGTH = 36;

  private final Class<?> javaType;
  private final String jsonType;
  private final @Nullable String format;

  ValueType(Class<?> javaType, String jsonType, @Nullable String format) {
    this.javaType = javaType;
    this.jsonType = jsonType;
    this.format = format;
  }

  abstract Object read(String text);

  /** The value of a text, or null where it is none of this type. */
  @Nullable Object parse(String text) {
    try {
      return read(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }

  /** The text by which {@link #parse} finds the value of a column again; null for null. */
  @Nullable String text(ResultSet row, int column) throws SQLException {
    // the driver hands out an integer column as nothing but the integer it is
    var value = this == INTEGER ? row.getObject(column) : row.getObject(column, javaType);
    return switch (value) {
      case null -> null;
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  /** The code that says what a text of this type looks like. */
  String refusal() {
    return switch (this) {
      case DAY -> "not-a-day";
      case INSTANT -> "not-an-instant";
      default -> "wrong-type";
    };
  }

  String jsonType() {
    return jsonType;
  }

  @Nullable String format() {
    return format;
  }

  /** PostgreSQL's days end where nobody reports any. */
  private static LocalDate within(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("out of range");
    }
    return day;
  }
}
