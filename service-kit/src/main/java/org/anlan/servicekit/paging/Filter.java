package org.anlan.servicekit.paging;

import java.time.LocalDate;
import java.util.List;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** A published way to narrow a list; {@link Filters} has the usual ones. */
public interface Filter {

  /** The query parameters it reads. */
  List<Parameter> parameters();

  /** The condition for the values given; null where none is. */
  @Nullable Condition condition(Given given);

  /**
   * A query parameter as the API publishes it.
   *
   * @param values the only values there are, or none for any value of the type
   */
  record Parameter(String name, ValueType type, boolean several, List<String> values) {

    static Parameter of(String name, ValueType type) {
      return new Parameter(name, type, false, List.of());
    }
  }

  /** What a request gives. */
  interface Given {

    /** The text given for a parameter; null where it is absent. */
    @Nullable String value(String parameter);

    /** Today in the zone of the deadlines. */
    LocalDate today();
  }
}
