package org.anlan.registry.enterprise.overview;

import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.registry.enterprise.place.PremisesKind;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.scope.Condition;

/** Enterprises by kind of premises; who asks for the nine small places gets each of the nine. */
final class PremisesFilter {

  static final Filter PREMISES =
      Filters.named("premises", PremisesKind.class, (kinds, today) -> isOneOf(kinds));

  private PremisesFilter() {}

  private static Condition isOneOf(Set<PremisesKind> wanted) {
    var kinds =
        wanted.stream()
            .flatMap(kind -> kind.included().stream())
            .distinct()
            .<Object>map(Enum::name)
            .toList();
    var marks = kinds.stream().map(k -> "?").collect(Collectors.joining(", "));
    return new Condition("premises && array[" + marks + "]::text[]", kinds);
  }
}
