package org.anlan.hazards.register;

import java.math.BigDecimal;
import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** Publishes and checks {@code cell}: how many degrees a cell of the heat map is wide. */
final class CellParameter implements Filter {

  static final String NAME = "cell";

  /** About a kilometre. */
  static final double USUAL = 0.01;

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(NAME, ValueType.NUMBER, false, List.of()));
  }

  @Override
  public @Nullable Condition condition(Given given) {
    var text = given.value(NAME);
    if (text != null && of(text) == null) {
      throw InvalidRequest.at("/query/" + NAME, "not-between", "0.001", "1");
    }
    return null;
  }

  /** Null where it is none; such a one is refused above. */
  static @Nullable Double of(@Nullable String text) {
    if (text == null || !text.matches("[01](\\.[0-9]{1,6})?")) {
      return null;
    }
    double cell = new BigDecimal(text).doubleValue();
    return cell >= 0.001 && cell <= 1 ? cell : null;
  }
}
