package org.anlan.servicekit.paging;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.servicekit.paging.Filter.Given;
import org.anlan.servicekit.paging.Filter.Parameter;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.time.ClockProducer;
import org.jspecify.annotations.Nullable;

/**
 * The filters that lists are made of. Names and columns come from the code of a service, values
 * from the request: only the former are ever part of a statement's text. Several values are
 * separated by commas and mean any of them.
 */
public final class Filters {

  private static final int MOST_VALUES = 50;
  private static final int LONGEST_TEXT = 200;

  private Filters() {}

  /** One of the values of an enum, or several. */
  public static Filter oneOf(String name, String column, Class<? extends Enum<?>> type) {
    var values = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return new OneParameter(
        new Parameter(name, ValueType.TEXT, true, values),
        text -> isOneOf(column, split(name, text, values)));
  }

  /** Names of an enum that are no column's values; the function says what they mean on this day. */
  public static <E extends Enum<E>> Filter named(
      String name, Class<E> type, BiFunction<Set<E>, LocalDate, Condition> condition) {
    var values = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return new Several(
        List.of(new Parameter(name, ValueType.TEXT, true, values)),
        given -> {
          var text = given.value(name);
          if (text == null) {
            return null;
          }
          var wanted = EnumSet.noneOf(type);
          split(name, text, values).forEach(value -> wanted.add(Enum.valueOf(type, value)));
          return condition.apply(wanted, given.today());
        });
  }

  /** A column that has one of the values given. */
  public static Filter equal(String name, String column, ValueType type) {
    return new OneParameter(
        new Parameter(name, type, true, List.of()),
        text ->
            isOneOf(column, split(name, text).stream().map(v -> parse(name, type, v)).toList()));
  }

  /** A text column that has one of the values given. */
  public static Filter text(String name, String column) {
    return equal(name, column, ValueType.TEXT);
  }

  /** A uuid column that has one of the values given. */
  public static Filter uuid(String name, String column) {
    return equal(name, column, ValueType.UUID);
  }

  /** A boolean column. */
  public static Filter flag(String name, String column) {
    return new OneParameter(
        Parameter.of(name, ValueType.FLAG),
        text ->
            new Condition(
                (boolean) parse(name, ValueType.FLAG, text) ? column : "not " + column, List.of()));
  }

  /** Something a row is or is not on this day; the function writes the condition for both. */
  public static Filter state(String name, BiFunction<Boolean, LocalDate, Condition> condition) {
    return new Several(
        List.of(Parameter.of(name, ValueType.FLAG)),
        given -> {
          var text = given.value(name);
          return text == null
              ? null
              : condition.apply((boolean) parse(name, ValueType.FLAG, text), given.today());
        });
  }

  /** Something a row is on a day that the caller names. */
  public static Filter day(String name, Function<LocalDate, Condition> condition) {
    return new OneParameter(
        Parameter.of(name, ValueType.DAY),
        text -> condition.apply((LocalDate) parse(name, ValueType.DAY, text)));
  }

  /** An array column of texts that holds one of the values given. */
  public static Filter contains(String name, String column) {
    return new OneParameter(
        new Parameter(name, ValueType.TEXT, true, List.of()),
        text -> overlaps(column, "text", split(name, text)));
  }

  /** An array column of integers that holds the number given. */
  public static Filter containsNumber(String name, String column) {
    return new OneParameter(
        Parameter.of(name, ValueType.INTEGER),
        text -> {
          long number = (Long) parse(name, ValueType.INTEGER, text);
          if (number != (int) number) {
            throw InvalidRequest.at("/query/" + name, "out-of-range");
          }
          return new Condition(column + " @> array[?]", List.of((int) number));
        });
  }

  /** A day column between two days, both included. */
  public static Filter days(String from, String to, String column) {
    return range(from, to, column, ValueType.DAY);
  }

  /** An instant column between two days of our zone, both included. */
  public static Filter daysOfInstants(String from, String to, String column) {
    return new Several(
        List.of(Parameter.of(from, ValueType.DAY), Parameter.of(to, ValueType.DAY)),
        given -> {
          var first = (LocalDate) bound(given, from, ValueType.DAY);
          var last = (LocalDate) bound(given, to, ValueType.DAY);
          ordered(to, first, last);
          return between(
              first == null ? null : new Condition(column + " >= ?", List.of(start(first))),
              last == null
                  ? null
                  : new Condition(column + " < ?", List.of(start(last.plusDays(1)))));
        });
  }

  /** A numeric column between two numbers, both included. */
  public static Filter numbers(String from, String to, String column) {
    return range(from, to, column, ValueType.NUMBER);
  }

  /** Points in a box, as GeoJSON writes it: west, south, east, north. */
  public static Filter box(String name, String longitude, String latitude) {
    return new OneParameter(
        Parameter.of(name, ValueType.TEXT),
        text -> {
          var numbers = split(name, text).stream().map(v -> degrees(name, v)).toList();
          if (numbers.size() != 4) {
            throw InvalidRequest.at("/query/" + name, "wrong-value");
          }
          ordered(name, numbers.get(0), numbers.get(2));
          ordered(name, numbers.get(1), numbers.get(3));
          return new Condition(
              longitude + " between ? and ? and " + latitude + " between ? and ?",
              List.of(numbers.get(0), numbers.get(2), numbers.get(1), numbers.get(3)));
        });
  }

  private static Filter range(String from, String to, String column, ValueType type) {
    return new Several(
        List.of(Parameter.of(from, type), Parameter.of(to, type)),
        given -> {
          var first = bound(given, from, type);
          var last = bound(given, to, type);
          ordered(to, first, last);
          return between(
              first == null ? null : new Condition(column + " >= ?", List.of(first)),
              last == null ? null : new Condition(column + " <= ?", List.of(last)));
        });
  }

  private static @Nullable Object bound(Given given, String name, ValueType type) {
    var text = given.value(name);
    return text == null ? null : parse(name, type, text);
  }

  @SuppressWarnings("unchecked")
  private static void ordered(String name, @Nullable Object first, @Nullable Object last) {
    if (first != null && last != null && ((Comparable<Object>) first).compareTo(last) > 0) {
      throw InvalidRequest.at("/query/" + name, "range-inverted");
    }
  }

  private static @Nullable Condition between(@Nullable Condition low, @Nullable Condition high) {
    if (low == null || high == null) {
      return low == null ? high : low;
    }
    var both = new ArrayList<>(low.parameters());
    both.addAll(high.parameters());
    return new Condition(low.sql() + " and " + high.sql(), both);
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(ClockProducer.ZONE).toOffsetDateTime();
  }

  private static Double degrees(String name, String text) {
    var number = (java.math.BigDecimal) parse(name, ValueType.NUMBER, text);
    if (number.abs().intValue() > 180) {
      throw InvalidRequest.at("/query/" + name, "not-between", "-180", "180");
    }
    return number.doubleValue();
  }

  static Object parse(String name, ValueType type, String text) {
    var value = type.parse(text);
    if (value == null) {
      throw InvalidRequest.at("/query/" + name, type.refusal());
    }
    return value;
  }

  private static List<String> split(String name, String text, List<String> allowed) {
    var values = split(name, text);
    if (!allowed.containsAll(values)) {
      throw InvalidRequest.at("/query/" + name, "not-one-of", String.join(", ", allowed));
    }
    return values;
  }

  private static List<String> split(String name, String text) {
    var values = List.of(text.split(",", -1));
    if (values.size() > MOST_VALUES) {
      throw InvalidRequest.at("/query/" + name, "too-many-values", MOST_VALUES);
    }
    for (var value : values) {
      if (value.isEmpty()) {
        throw InvalidRequest.at("/query/" + name, "parameter-empty");
      }
      if (value.length() > LONGEST_TEXT) {
        throw InvalidRequest.at("/query/" + name, "too-long", LONGEST_TEXT);
      }
    }
    return values;
  }

  private static Condition isOneOf(String column, List<?> values) {
    return values.size() == 1
        ? new Condition(column + " = ?", List.of(values.getFirst()))
        : new Condition(column + " in (" + marks(values) + ")", List.copyOf(values));
  }

  // Containment of one value uses a GIN index as overlap does, and the planner knows it better.
  private static Condition overlaps(String column, String type, List<String> values) {
    var operator = values.size() == 1 ? " @> array[" : " && array[";
    return new Condition(
        column + operator + marks(values) + "]::" + type + "[]", List.copyOf(values));
  }

  private static String marks(List<?> values) {
    return values.stream().map(v -> "?").collect(Collectors.joining(", "));
  }

  private record OneParameter(
      Parameter parameter, java.util.function.Function<String, Condition> read) implements Filter {

    @Override
    public List<Parameter> parameters() {
      return List.of(parameter);
    }

    @Override
    public @Nullable Condition condition(Given given) {
      var text = given.value(parameter.name());
      return text == null ? null : read.apply(text);
    }
  }

  private record Several(
      List<Parameter> parameters, java.util.function.Function<Given, @Nullable Condition> read)
      implements Filter {

    @Override
    public @Nullable Condition condition(Given given) {
      return read.apply(given);
    }
  }
}
