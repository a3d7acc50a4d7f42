package org.anlan.registry.enterprise.overview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.registry.enterprise.place.PremisesKind;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** Enterprises by kind of premises; who asks for the nine small places gets each of the nine. */
record PremisesFilter() implements Filter {

  private static final String NAME = "premises";
  private static final List<String> VALUES =
      Arrays.stream(PremisesKind.values()).map(Enum::name).toList();

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
    var kinds =
        wanted.stream()
            .map(PremisesKind::valueOf)
            .flatMap(kind -> kind.included().stream())
            .distinct()
            .map(Enum::name)
            .toList();
    var marks = kinds.stream().map(k -> "?").collect(Collectors.joining(", "));
    return new Condition("premises && array[" + marks + "]::text[]", List.copyOf(kinds));
  }
}
