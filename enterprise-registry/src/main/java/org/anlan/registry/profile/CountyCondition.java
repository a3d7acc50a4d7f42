package org.anlan.registry.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Condition;

/** A condition on rows of several counties whose terms each county sets for itself. */
public final class CountyCondition {

  private CountyCondition() {}

  /** For rows with a {@code county_code}; the function writes what one county demands. */
  public static Condition of(
      CountySettings<RegistryProfile> settings, Function<RegistryProfile, Condition> demand) {
    var sql = new ArrayList<String>();
    var parameters = new ArrayList<>();
    var named = List.copyOf(settings.counties().keySet());
    for (var county : named) {
      var own = demand.apply(settings.of(county));
      sql.add("county_code = ? and " + own.sql());
      parameters.add(county);
      parameters.addAll(own.parameters());
    }
    var others = demand.apply(settings.defaults());
    sql.add(
        named.isEmpty()
            ? others.sql()
            : "county_code not in (" + marks(named) + ") and " + others.sql());
    parameters.addAll(named);
    parameters.addAll(others.parameters());
    return new Condition(String.join(" or ", sql), parameters);
  }

  /** Rows whose {@code sector_codes} hold one of these. */
  public static Condition inSectors(List<String> sectors) {
    return sectors.isEmpty()
        ? Condition.NEVER
        : new Condition(
            "sector_codes && array[" + marks(sectors) + "]::text[]", List.copyOf(sectors));
  }

  /** Rows with {@code sector_codes} and {@code premises} of units that owe drills by name. */
  public static Condition named(DrillRules rules) {
    var sectors = inSectors(rules.sectors());
    if (rules.premises().isEmpty()) {
      return sectors;
    }
    var parameters = new ArrayList<>(sectors.parameters());
    parameters.addAll(rules.premises());
    return new Condition(
        "(" + sectors.sql() + " or premises && array[" + marks(rules.premises()) + "]::text[])",
        parameters);
  }

  private static String marks(List<String> values) {
    return values.stream().map(value -> "?").collect(Collectors.joining(", "));
  }
}
