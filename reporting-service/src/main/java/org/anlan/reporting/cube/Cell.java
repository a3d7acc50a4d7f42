package org.anlan.reporting.cube;

import static org.anlan.reporting.cube.Dimension.ALL;

import java.time.YearMonth;
import java.util.List;

/** The address of a sum: one month of one measure at one place. */
record Cell(String countyCode, Measure measure, List<String> place, YearMonth month) {

  /** Stands for the whole of time, for measures of what there is. */
  static final YearMonth EVER = YearMonth.of(1, 1);

  int mask() {
    int mask = 0;
    for (var dimension : Dimension.values()) {
      if (!ALL.equals(at(dimension))) {
        mask |= dimension.bit();
      }
    }
    return mask;
  }

  String at(Dimension dimension) {
    return place.get(dimension.ordinal());
  }
}
