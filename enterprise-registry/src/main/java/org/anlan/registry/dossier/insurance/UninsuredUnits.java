package org.anlan.registry.dossier.insurance;

import java.time.LocalDate;
import java.util.List;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;

/** The units that have to be insured and are not (安全生产法 51): at work, of a high-risk sector. */
final class UninsuredUnits {

  static final ListSpec<UninsuredUnit> SPEC =
      ListSpec.<UninsuredUnit>of(
              "insurance-gaps",
              """
              (select e.*, (select max(p.until_on) from dossier_part p
                             where p.enterprise_id = e.id and p.kind = 'INSURANCE' and p.ended_on is null) as insured_until
                 from enterprise e where e.merged_into is null and e.status not in ('CLOSED', 'CANCELLED')) as unit
              """)
          .columns(UninsuredUnit.COLUMNS, UninsuredUnit::of)
          .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id"))
          .search("search_text", "search_bigrams")
          .filter(Filters.text("townshipCode", "township_code"))
          .filter(Filters.contains("departmentCode", "department_codes"))
          .filter(Filters.contains("sectorCode", "sector_codes"))
          .sort("number", "number", ValueType.TEXT)
          .sort("name", "name", ValueType.TEXT)
          .defaultSort("number")
          .export("编号", UninsuredUnit::number)
          .export("单位名称", UninsuredUnit::name)
          .export("乡镇代码", UninsuredUnit::townshipCode)
          .export("主管部门代码", row -> String.join(";", row.departmentCodes()))
          .export("监管行业", row -> String.join(";", row.sectorCodes()))
          .export("从业人数", UninsuredUnit::employees)
          .export("保单有效期止", UninsuredUnit::insuredUntil)
          .build();

  private UninsuredUnits() {}

  /** Those whom no policy covers on the day. */
  static Condition on(LocalDate day) {
    return new Condition(
        """
        not exists (select from dossier_part p
                     where p.enterprise_id = unit.id and p.kind = 'INSURANCE' and p.ended_on is null
                       and p.from_on <= ? and p.until_on >= ?)
        """,
        List.of(day, day));
  }
}
