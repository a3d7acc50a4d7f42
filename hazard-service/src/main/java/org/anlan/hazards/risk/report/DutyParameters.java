package org.anlan.hazards.risk.report;

import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** Publishes and checks {@code kind} and {@code year}; what they mean differs by county. */
final class DutyParameters implements Filter {

  static final String KIND = "kind";
  static final String YEAR = "year";

  private static final List<String> KINDS = List.of("FIRST", "ANNUAL");

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(KIND, ValueType.TEXT, false, KINDS),
        new Parameter(YEAR, ValueType.INTEGER, false, List.of()));
  }

  @Override
  public @Nullable Condition condition(Given given) {
    var kind = given.value(KIND);
    if (kind != null && !KINDS.contains(kind)) {
      throw InvalidRequest.at("/query/" + KIND, "not-one-of", String.join(", ", KINDS));
    }
    var year = given.value(YEAR);
    if (year != null && year(year) == null) {
      throw InvalidRequest.at("/query/" + YEAR, "wrong-type");
    }
    return null;
  }

  /** Null where it is none; such a one is refused above. */
  static @Nullable RiskReportKind kind(@Nullable String text) {
    return text == null || !KINDS.contains(text) ? null : RiskReportKind.valueOf(text);
  }

  /** Four digits. */
  static @Nullable Integer year(@Nullable String text) {
    return text == null || !text.matches("2[0-9]{3}") ? null : Integer.valueOf(text);
  }
}
