package org.anlan.hazards.register;

import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Hazards found on the occasion of a record. An enterprise that asks by a clue is answered as if
 * there were none, whether there is one or not: it must not learn by guessing that somebody told
 * (安全生产法 73). The column is compared as it is, for its index.
 */
final class OccasionFilter implements Filter {

  private static final String IN_SIGHT =
      " and (h.occasion_kind <> 'CLUE' or current_user <> 'scope_enterprise')";

  private final Filter byId = Filters.uuid("occasionId", "h.occasion_id");

  @Override
  public List<Parameter> parameters() {
    return byId.parameters();
  }

  @Override
  public @Nullable Condition condition(Given given) {
    var same = byId.condition(given);
    return same == null ? null : new Condition(same.sql() + IN_SIGHT, same.parameters());
  }
}
