package org.anlan.hazards.standard;

import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** The items that concern an enterprise in sight: by its sectors, or everybody's. */
final class SuitedToEnterprise implements Filter {

  private static final Filter ENTERPRISE = Filters.uuid("enterpriseId", "c.id");

  @Override
  public List<Parameter> parameters() {
    return ENTERPRISE.parameters();
  }

  @Override
  public @Nullable Condition condition(Given given) {
    var enterprise = ENTERPRISE.condition(given);
    return enterprise == null
        ? null
        : new Condition(
            "(s.sector_codes = '{}' or exists (select from enterprise_card c where c.sector_codes && s.sector_codes and "
                + enterprise.sql()
                + "))",
            enterprise.parameters());
  }
}
