package org.anlan.registry.dossier.part;

import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** What falls due: neither withdrawn nor superseded by a later one. */
record OpenFilter(Filter due) implements Filter {

  static final String OPEN = "ended_on is null and not superseded";

  @Override
  public List<Parameter> parameters() {
    return due.parameters();
  }

  @Override
  public @Nullable Condition condition(Given given) {
    var condition = due.condition(given);
    return condition == null
        ? null
        : new Condition(condition.sql() + " and " + OPEN, condition.parameters());
  }
}
