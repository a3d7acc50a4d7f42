package org.anlan.reporting.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.reporting.cube.Cube;
import org.anlan.reporting.cube.Dimension;
import org.anlan.reporting.cube.Reach;
import org.anlan.reporting.metric.Grouping;
import org.anlan.reporting.metric.Metric;
import org.anlan.servicekit.scope.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What is to be added up.
 *
 * @param pins the values that dimensions are narrowed to
 * @param fromFacts whether the facts are to be asked instead of the cells
 */
record Question(
    Metric metric,
    Window window,
    Map<Dimension, List<String>> pins,
    @Nullable Grouping by,
    Scope scope,
    boolean fromFacts) {

  /** As the caller asked, within what the caller may see. */
  static Question of(
      Metric metric,
      Window window,
      Map<Dimension, String> filters,
      @Nullable Grouping by,
      Scope scope,
      boolean recompute) {
    var pins = new EnumMap<Dimension, List<String>>(Dimension.class);
    metric.narrowed().forEach((dimension, value) -> pins.put(dimension, List.of(value)));
    filters.forEach((dimension, value) -> pins.put(dimension, List.of(value)));
    var own = ownDimension(scope);
    var unlikeScope = false;
    if (own != null) {
      var asked = pins.putIfAbsent(own, scope.values());
      unlikeScope = asked != null && !scope.values().containsAll(asked);
    }
    var question = new Question(metric, window, pins, by, scope, false);
    var facts = recompute || unlikeScope || !question.hasCells();
    return new Question(metric, window, pins, by, scope, facts);
  }

  /** The same without groups. */
  Question total() {
    return new Question(metric, window, pins, null, scope, fromFacts);
  }

  /** The dimension whose cells the scope's policy lets through. */
  private static @Nullable Dimension ownDimension(Scope scope) {
    return switch (scope.kind()) {
      case TOWNSHIP, TOWNSHIPS -> Dimension.TOWNSHIP;
      case DEPARTMENT, DEPARTMENTS -> Dimension.DEPARTMENT;
      default -> null;
    };
  }

  private boolean hasCells() {
    // an enterprise of two of the departments would count twice
    var severalDepartments = pins.getOrDefault(Dimension.DEPARTMENT, List.of()).size() > 1;
    return metric.reach() != Reach.HEADS
        && isOfAnOffice()
        && !severalDepartments
        && Integer.bitCount(mask()) <= Cube.DIMENSIONS_KEPT;
  }

  /** Cells are kept for offices; a grid or an enterprise is too small to have its own. */
  private boolean isOfAnOffice() {
    return switch (scope.kind()) {
      case GRID, ENTERPRISE, PROVINCE, PUBLIC -> false;
      default -> true;
    };
  }

  /** Whether townships are told that have nothing to count: to an office that is a finding too. */
  boolean namesEveryTownship() {
    return by == Grouping.TOWNSHIP
        && (!fromFacts || metric.reach() == Reach.HEADS && isOfAnOffice());
  }

  /** Which cells hold the answer. */
  int mask() {
    int mask = 0;
    for (var dimension : Dimension.values()) {
      if (isApart(dimension)) {
        mask |= 1 << dimension.ordinal();
      }
    }
    return mask;
  }

  /** Whether the dimension is narrowed or grouped by. */
  boolean isApart(Dimension dimension) {
    return pins.containsKey(dimension) || by != null && by.dimension() == dimension;
  }
}
