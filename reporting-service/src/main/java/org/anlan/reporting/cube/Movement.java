package org.anlan.reporting.cube;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What changes in the cells when records change: old contributions out, new ones in. */
public final class Movement {

  static final int DAYS = 31;

  private final Map<Cell, int[]> days = new HashMap<>();

  /** A record that was seen like this is seen like that now. */
  public void add(Observation before, Observation now) {
    add(before, -1);
    add(now, 1);
  }

  /** The cells that change and by how much on each day of their month. */
  Map<Cell, int[]> cells() {
    return days.entrySet().stream()
        .filter(e -> Arrays.stream(e.getValue()).anyMatch(day -> day != 0))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void add(Observation seen, int sign) {
    if (seen.contributions().isEmpty()) {
      return;
    }
    for (var place : places(seen)) {
      for (var contribution : seen.contributions()) {
        add(seen.countyCode(), place, contribution, sign);
      }
    }
  }

  private void add(String county, List<String> place, Contribution contribution, int sign) {
    var amount = sign * contribution.amount();
    var measure = contribution.measure();
    var on = contribution.on();
    add(new Cell(county, measure, place, YearMonth.from(on)), on.getDayOfMonth(), amount);
    if (measure.reach() == Reach.STOCK) {
      add(new Cell(county, measure, place, Cell.EVER), 1, amount);
    }
  }

  private void add(Cell cell, int day, int amount) {
    days.computeIfAbsent(cell, c -> new int[DAYS])[day - 1] += amount;
  }

  /** Every combination of at most so many dimensions, with every value the record has in them. */
  private static List<List<String>> places(Observation seen) {
    List<List<String>> places = List.of(List.of());
    for (var dimension : Dimension.values()) {
      var longer = new ArrayList<List<String>>();
      for (var place : places) {
        longer.add(plus(place, Dimension.ALL));
        if (keptApart(place) < Cube.DIMENSIONS_KEPT) {
          seen.places()
              .getOrDefault(dimension, List.of())
              .forEach(value -> longer.add(plus(place, value)));
        }
      }
      places = longer;
    }
    return places;
  }

  private static long keptApart(List<String> place) {
    return place.stream().filter(value -> !Dimension.ALL.equals(value)).count();
  }

  private static List<String> plus(List<String> place, String value) {
    var longer = new ArrayList<>(place);
    longer.add(value);
    return List.copyOf(longer);
  }
}
