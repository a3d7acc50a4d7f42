package org.anlan.hazards.risk.register;

import java.util.List;
import org.anlan.hazards.risk.point.RiskStatus;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.scope.Condition;

/**
 * The status of risks; what is eliminated is on no map and in no list unless it is asked for, and
 * so the map and the lists agree.
 */
final class Present implements Filter {

  private static final Condition THERE = new Condition("r.status <> 'ELIMINATED'", List.of());

  private final Filter asked = Filters.oneOf("status", "r.status", RiskStatus.class);

  @Override
  public List<Parameter> parameters() {
    return asked.parameters();
  }

  @Override
  public Condition condition(Given given) {
    var condition = asked.condition(given);
    return condition == null ? THERE : condition;
  }
}
