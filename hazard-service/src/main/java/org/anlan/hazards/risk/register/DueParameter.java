package org.anlan.hazards.risk.register;

import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Publishes and checks {@code reviewDueBefore}. Its condition differs by county and comes from
 * {@link ReviewsDue}.
 */
final class DueParameter implements Filter {

  static final String NAME = "reviewDueBefore";

  private final Filter day = Filters.days(NAME, NAME + "Unused", "r.looked_on");

  @Override
  public List<Parameter> parameters() {
    return List.of(day.parameters().getFirst());
  }

  @Override
  public @Nullable Condition condition(Given given) {
    day.condition(given); // a wrong day is refused
    return null;
  }
}
