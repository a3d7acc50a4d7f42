package org.anlan.registry.supervision.gap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;

/** Units with no resident supervisor on a day; today, unless the caller names another. */
record UnsupervisedFilter() implements Filter {

  private static final String NAME = "on";

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(NAME, ValueType.DAY, false, List.of()));
  }

  @Override
  public Condition condition(Given given) {
    var text = given.value(NAME);
    var day = text == null ? given.today() : day(text);
    return new Condition(
        """
        not exists (select from supervision_link l
                     where l.enterprise_id = enterprise.id and l.kind = 'RESIDENT_SUPERVISOR'
                       and l.starts_on <= ? and coalesce(l.ends_on, ?) >= ?)
        """,
        List.of(day, day, day));
  }

  private static LocalDate day(String text) {
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeException e) {
      // as wrong as a day that no calendar reaches
    }
    throw InvalidRequest.at("/query/" + NAME, "wrong-type");
  }
}
