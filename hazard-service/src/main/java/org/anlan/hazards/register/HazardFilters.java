package org.anlan.hazards.register;

import java.util.List;
import java.util.function.Function;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.hazard.ClosedHow;
import org.anlan.hazards.hazard.CoalRules;
import org.anlan.hazards.hazard.Discretion;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.hazards.rectification.RootCause;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;

/** What every list of hazards and the map are narrowed and sorted by, so that they agree. */
final class HazardFilters {

  /** Literals, so that the planner knows the partial index of running deadlines. */
  private static final String AWAITING = "h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING')";

  private static final String OPEN =
      "h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING', 'COMPLETED')";

  /** See {@link CoalRules}. */
  private static final String ACCEPTANCE_OVERDUE =
      """
      (h.status = 'COMPLETED' and h.level = 'MAJOR' and ? = any(h.sector_codes)
       and exists (select from jsonb_array_elements(h.rectification -> 'interimControls') c
                    where (c ->> 'productionStopped')::boolean
                      and not (coalesce((h.rectification #>> '{acceptance,resumptionApproved}')::boolean, false)
                               and (c #>> '{signed,at}')::timestamptz
                                     <= (h.rectification #>> '{acceptance,signed,at}')::timestamptz))
       and (h.rectification #>> '{completion,signed,on}')::date < ?)""";

  private HazardFilters() {}

  /** A list over hazards with the usual filters, newest first. */
  static <T> ListSpec.Builder<T> list(String name, String columns, Function<Row, T> row) {
    return ListSpec.<T>of(name, "hazard h")
        .columns(columns, row)
        .scopedBy(ScopeColumns.USUAL)
        .id("h.id", ValueType.UUID)
        .filter(Filters.oneOf("status", "h.status", HazardStatus.class))
        .filter(Filters.oneOf("level", "h.level", HazardLevel.class))
        .filter(Filters.oneOf("source", Discretion.SOURCE, HazardSource.class))
        .filter(Filters.oneOf("closedHow", "h.closed_how", ClosedHow.class))
        .filter(Filters.text("countyCode", "h.county_code"))
        .filter(Filters.text("townshipCode", "h.township_code"))
        .filter(Filters.text("departmentCode", "h.department_code"))
        .filter(Filters.text("gridCode", "h.grid_code"))
        .filter(Filters.contains("sectorCode", "h.sector_codes"))
        .filter(Filters.contains("campaign", "h.campaigns"))
        .filter(Filters.uuid("enterpriseId", "h.enterprise_id"))
        .filter(Filters.text("number", "h.number"))
        .filter(Filters.text("category", "h.category"))
        .filter(new OccasionFilter())
        .filter(Filters.flag("imported", "h.imported"))
        .filter(Filters.days("foundFrom", "foundTo", "h.found_on"))
        .filter(Filters.days("rectifyByFrom", "rectifyByTo", "h.rectify_by"))
        .filter(Filters.days("closedFrom", "closedTo", "h.closed_on"))
        .filter(
            Filters.state(
                "overdue",
                (yes, today) ->
                    new Condition(
                        yes
                            ? AWAITING + " and h.rectify_by < ?"
                            : "(" + AWAITING + " and h.rectify_by < ?) is not true",
                        List.of(today))))
        .filter(Filters.oneOf("rootCause", "h.root_cause", RootCause.class))
        .filter(
            Filters.state(
                "interimReviewDue",
                (yes, today) ->
                    new Condition(
                        "(" + OPEN + " and h.interim_review_on <= ?)" + (yes ? "" : " is not true"),
                        List.of(today.toString()))))
        .filter(
            Filters.state(
                "acceptanceOverdue",
                (yes, today) ->
                    new Condition(
                        ACCEPTANCE_OVERDUE + (yes ? "" : " is not true"),
                        List.of(CoalRules.SECTOR, today.minusDays(CoalRules.ACCEPTANCE_DAYS)))))
        .filter(Owes.FILTER)
        .filter(
            Filters.state(
                "located",
                (yes, today) ->
                    new Condition(yes ? "h.lon is not null" : "h.lon is null", List.of())))
        .search("h.search_text", "h.search_bigrams")
        .sort("foundOn", "h.found_on", ValueType.DAY)
        .sort("number", "h.number", ValueType.TEXT)
        .sortNullable("rectifyBy", "h.rectify_by", ValueType.DAY)
        .sortNullable("closedOn", "h.closed_on", ValueType.DAY)
        .defaultSort("-foundOn");
  }
}
