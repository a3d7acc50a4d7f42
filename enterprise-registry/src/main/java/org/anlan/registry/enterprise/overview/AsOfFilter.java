package org.anlan.registry.enterprise.overview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** Judges the day as of which the list is wanted; the day decides what is read, not which rows. */
record AsOfFilter() implements Filter {

  static final String NAME = "asOf";

  /** The list as of that day; a day that is none leads to the list that refuses it. */
  static ListSpec<EnterpriseRow> list(@Nullable String asOf) {
    var day = day(asOf);
    return day == null ? EnterpriseList.SPEC : EnterpriseList.asOf(day);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(NAME, ValueType.DAY, false, List.of()));
  }

  @Override
  public @Nullable Condition condition(Given given) {
    var text = given.value(NAME);
    if (text == null) {
      return null;
    }
    var day = day(text);
    if (day == null) {
      throw InvalidRequest.at("/query/" + NAME, "wrong-type");
    }
    if (day.isAfter(given.today())) {
      throw InvalidRequest.at("/query/" + NAME, "as-of-in-future", day);
    }
    return null;
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      var day = text == null ? null : LocalDate.parse(text);
      return day == null || day.getYear() < 1 || day.getYear() > 9999 ? null : day;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
