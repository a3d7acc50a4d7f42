package org.anlan.hazards.risk.register;

import java.util.List;
import java.util.function.Function;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.grading.RiskMethod;
import org.anlan.hazards.risk.point.ColourBasis;
import org.anlan.hazards.risk.point.RiskKind;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.jspecify.annotations.Nullable;

/** What every list of risks and the map are narrowed and sorted by, so that they agree. */
final class RiskFilters {

  private RiskFilters() {}

  /**
   * What every row says of its colour, by the given condition for what was graded by what holds.
   */
  static String colour(String current) {
    return "r.colour, not (" + current + ") as outdated";
  }

  /** As workbooks write it; nothing where there is none. */
  static @Nullable String word(@Nullable RiskColour colour) {
    return colour == null ? null : colour.word();
  }

  /** A list over risks with the usual filters, newest first. */
  static <T> ListSpec.Builder<T> list(
      String name, String from, String columns, Function<Row, T> row) {
    return ListSpec.<T>of(name, from)
        .columns(columns, row)
        .scopedBy(ScopeColumns.USUAL)
        .id("r.id", ValueType.UUID)
        .filter(Filters.oneOf("colour", "r.colour", RiskColour.class))
        .filter(new Present())
        .filter(Filters.oneOf("kind", "r.kind", RiskKind.class))
        .filter(Filters.oneOf("method", "r.method", RiskMethod.class))
        .filter(Filters.oneOf("colourBasis", "r.colour_basis", ColourBasis.class))
        .filter(Filters.text("ruleVersion", "r.rule_version"))
        .filter(Filters.flag("loweringProposed", "r.lowering_proposed"))
        .filter(Filters.text("countyCode", "r.county_code"))
        .filter(Filters.text("townshipCode", "r.township_code"))
        .filter(Filters.text("departmentCode", "r.department_code"))
        .filter(Filters.text("gridCode", "r.grid_code"))
        .filter(Filters.contains("sectorCode", "r.sector_codes"))
        .filter(Filters.contains("accidentType", "r.accident_types"))
        .filter(Filters.uuid("enterpriseId", "r.enterprise_id"))
        .filter(Filters.text("number", "r.number"))
        .filter(Filters.flag("imported", "r.imported"))
        .filter(Filters.days("gradedFrom", "gradedTo", "r.graded_on"))
        .filter(new DueParameter())
        .filter(
            Filters.state(
                "located",
                (yes, today) ->
                    new Condition(yes ? "r.lon is not null" : "r.lon is null", List.of())))
        .search("r.search_text", "r.search_bigrams")
        .sort("gradedOn", "r.graded_on", ValueType.DAY)
        .sort("lookedOn", "r.looked_on", ValueType.DAY)
        .sort("colour", "r.colour_rank", ValueType.INTEGER)
        .sort("score", "r.score", ValueType.NUMBER)
        .sort("number", "r.number", ValueType.TEXT)
        .defaultSort("-gradedOn");
  }
}
