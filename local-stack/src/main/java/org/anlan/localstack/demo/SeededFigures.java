package org.anlan.localstack.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the demo county amounts to, counted over the ledgers it is loaded from and asked of no
 * service. Group by the key that a figure is grouped by: a township's or a sector's code.
 *
 * @param units all units by the group
 * @param keyUnits those under key supervision this year
 * @param found general hazards of the campaign
 * @param closed those of them that passed their re-check
 */
public record SeededFigures(
    Map<String, Integer> units,
    Map<String, Integer> keyUnits,
    Map<String, Integer> found,
    Map<String, Integer> closed) {

  private static final int LEVEL = Hazards.HEADER.indexOf("隐患级别");
  private static final int UNIT = Hazards.HEADER.indexOf("单位标识");
  private static final int CLOSED = Hazards.HEADER.indexOf("销号日期");

  /** By township, of the county that was loaded on that day. */
  public static SeededFigures byTownship(LocalDate loaded) {
    return by(loaded, unit -> unit.town().code());
  }

  /** By sector, of the county that was loaded on that day. */
  public static SeededFigures bySector(LocalDate loaded) {
    return by(loaded, unit -> unit.sector().code());
  }

  private static SeededFigures by(LocalDate loaded, Function<Units.Unit, String> group) {
    var units = Units.generate(loaded.getYear());
    var groups = units.stream().collect(Collectors.toMap(Units.Unit::code, group));
    var general =
        Hazards.generate(units, loaded).stream()
            .filter(row -> row.get(LEVEL).equals("一般"))
            .toList();
    return new SeededFigures(
        count(units, unit -> true, group),
        count(units, Units.Unit::key, group),
        count(general, row -> true, row -> groups.get(row.get(UNIT))),
        count(general, row -> !row.get(CLOSED).isEmpty(), row -> groups.get(row.get(UNIT))));
  }

  private static <T> Map<String, Integer> count(
      List<T> all, Predicate<T> those, Function<T, String> group) {
    return all.stream()
        .filter(those)
        .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.summingInt(one -> 1)));
  }
}
