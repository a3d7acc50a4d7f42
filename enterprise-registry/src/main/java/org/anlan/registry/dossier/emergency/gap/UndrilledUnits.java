package org.anlan.registry.dossier.emergency.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anlan.registry.profile.CountyCondition;
import org.anlan.registry.profile.DrillRules;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;

/**
 * The units at work that should have drilled by now (国务院令708 art. 8). Those that the law names owe
 * drills with or without a plan, the first so long after they came into the register, or after an
 * older plan of theirs; all others where they have one, from the day of the first on.
 */
final class UndrilledUnits {

  static final ListSpec<UndrilledUnit> SPEC =
      ListSpec.<UndrilledUnit>of(
              "drill-gaps",
              """
              (select e.*, d.drilled_on, d.drill_due_on, p.planned_since, p.on_site_plans
                 from enterprise e
                 cross join lateral (
                   select max(d.from_on) as drilled_on, max(d.due_on) as drill_due_on from dossier_part d
                    where d.enterprise_id = e.id and d.kind = 'DRILL' and d.ended_on is null) d
                 cross join lateral (
                   select min(p.from_on) as planned_since,
                          count(*) filter (where p.details ->> 'kind' = 'ON_SITE')::integer as on_site_plans
                     from dossier_part p
                    where p.enterprise_id = e.id and p.kind = 'EMERGENCY_PLAN' and p.ended_on is null) p
                where e.merged_into is null and e.status not in ('CLOSED', 'CANCELLED')) as unit
              """)
          .columns(UndrilledUnit.COLUMNS, UndrilledUnit::of)
          .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id"))
          .search("search_text", "search_bigrams")
          .filter(Filters.text("townshipCode", "township_code"))
          .filter(Filters.contains("departmentCode", "department_codes"))
          .filter(Filters.contains("sectorCode", "sector_codes"))
          .filter(Filters.flag("neverDrilled", "(drilled_on is null)"))
          .sort("number", "number", ValueType.TEXT)
          .sort("name", "name", ValueType.TEXT)
          .defaultSort("number")
          .export("编号", UndrilledUnit::number)
          .export("单位名称", UndrilledUnit::name)
          .export("乡镇代码", UndrilledUnit::townshipCode)
          .export("主管部门代码", row -> String.join(";", row.departmentCodes()))
          .export("监管行业", row -> String.join(";", row.sectorCodes()))
          .export("最近演练日期", UndrilledUnit::drilledOn)
          .export("应演练日期", UndrilledUnit::dueOn)
          .export("现场处置方案（份）", UndrilledUnit::onSitePlans)
          .build();

  private static final String OTHERS_LATE =
      "planned_since is not null and coalesce(drill_due_on < ?, planned_since < ?)";

  private static final String NAMED_LATE =
      "coalesce(drill_due_on < ?, least(registered_on, planned_since) < ?)";

  private static final String ON_SITE_LATE =
      """
      on_site_plans > 0 and exists (
        select from dossier_part o
         where o.enterprise_id = unit.id and o.kind = 'EMERGENCY_PLAN' and o.ended_on is null
           and o.details ->> 'kind' = 'ON_SITE' and o.from_on < ?
           and not exists (
             select from dossier_part d
              where d.enterprise_id = unit.id and d.kind = 'DRILL' and d.ended_on is null
                and d.details ->> 'planId' = o.id::text and d.from_on >= ?))
      """;

  private UndrilledUnits() {}

  /** Those of a county with these rules that are late on the day. */
  static Condition lateOn(LocalDate day, DrillRules rules) {
    var named = CountyCondition.named(rules);
    var parameters = new ArrayList<Object>(named.parameters());
    parameters.addAll(List.of(day, day.minusMonths(rules.highRiskMonths())));
    parameters.addAll(List.of(day, day.minusMonths(rules.otherMonths())));
    var onSite = day.minusMonths(rules.onSiteMonths());
    parameters.addAll(List.of(onSite, onSite));
    return new Condition(
        "(case when %s then %s else %s end or %s)"
            .formatted(named.sql(), NAMED_LATE, OTHERS_LATE, ON_SITE_LATE),
        parameters);
  }
}
