package org.anlan.hazards.check.coverage;

import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** Publishes and checks {@code days}; what holds without it differs by county and grade. */
final class DaysParameter implements Filter {

  static final String NAME = "days";
  private static final int MOST = 3660;

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(NAME, ValueType.INTEGER, false, List.of()));
  }

  @Override
  public @Nullable Condition condition(Given given) {
    var text = given.value(NAME);
    if (text != null && days(text) == null) {
      throw InvalidRequest.at("/query/" + NAME, "not-between", "1", String.valueOf(MOST));
    }
    return null;
  }

  /** Null where it is none; such a one is refused above. */
  static @Nullable Integer days(@Nullable String text) {
    if (text == null || !text.matches("[1-9][0-9]{0,3}")) {
      return null;
    }
    int days = Integer.parseInt(text);
    return days <= MOST ? days : null;
  }
}
