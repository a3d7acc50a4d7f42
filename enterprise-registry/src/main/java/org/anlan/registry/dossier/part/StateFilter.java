package org.anlan.registry.dossier.part;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.scope.Condition;

/** Parts by how they stand today; says in SQL what {@link PartState} says of a row. */
final class StateFilter {

  static final Filter VALIDITY = Filters.named("validity", PartState.class, StateFilter::isOneOf);

  private StateFilter() {}

  private static Condition isOneOf(Set<PartState> states, LocalDate today) {
    return new Condition(
        states.stream().map(StateFilter::sql).collect(Collectors.joining(" or ")),
        Collections.<Object>nCopies(states.stream().mapToInt(StateFilter::days).sum(), today));
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
