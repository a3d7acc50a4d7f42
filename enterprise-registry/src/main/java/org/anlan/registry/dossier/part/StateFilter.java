package org.anlan.registry.dossier.part;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** Parts by how they stand today; says in SQL what {@link PartState} says of a row. */
record StateFilter() implements Filter {

  private static final String NAME = "validity";
  private static final List<String> VALUES =
      Arrays.stream(PartState.values()).map(Enum::name).toList();

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(NAME, ValueType.TEXT, true, VALUES));
  }

  @Override
  public @Nullable Condition condition(Given given) {
    var text = given.value(NAME);
    if (text == null) {
      return null;
    }
    var wanted = List.of(text.split(",", -1));
    if (!VALUES.containsAll(wanted)) {
      throw InvalidRequest.at("/query/" + NAME, "not-one-of", String.join(", ", VALUES));
    }
    var states = wanted.stream().distinct().map(PartState::valueOf).toList();
    return new Condition(
        states.stream().map(StateFilter::sql).collect(Collectors.joining(" or ")),
        Collections.<Object>nCopies(states.stream().mapToInt(StateFilter::days).sum(), day(given)));
  }

  private static LocalDate day(Given given) {
    return given.today();
  }

  private static String sql(PartState state) {
    return switch (state) {
      case WITHDRAWN -> "ended_on is not null";
      case VALID -> "ended_on is null and (until_on >= ? or until_on is null and not superseded)";
      case SUPERSEDED -> "ended_on is null and superseded and coalesce(until_on < ?, true)";
      case EXPIRED -> "ended_on is null and not superseded and until_on < ?";
    };
  }

  private static int days(PartState state) {
    return state == PartState.WITHDRAWN ? 0 : 1;
  }
}
