package org.anlan.registry.supervision.gap;

import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;

/** What the list of gaps offers; which units it is about the county's profile says. */
final class GapList {

  static final ListSpec<GapRow> SPEC =
      ListSpec.<GapRow>of(
              "supervision-gaps",
              """
              (select * from enterprise
                where merged_into is null and status not in ('CLOSED', 'CANCELLED') and employees is not null)
              as enterprise
              """)
          .columns(GapRow.COLUMNS, GapRow::of)
          .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id"))
          .search("search_text", "search_bigrams")
          .filter(new UnsupervisedFilter())
          .filter(Filters.text("countyCode", "county_code"))
          .filter(Filters.text("townshipCode", "township_code"))
          .filter(Filters.contains("departmentCode", "department_codes"))
          .filter(Filters.contains("sectorCode", "sector_codes"))
          .sort("number", "number", ValueType.TEXT)
          .sort("employees", "employees", ValueType.INTEGER)
          .defaultSort("number")
          .export("单位编号", GapRow::number)
          .export("单位名称", GapRow::name)
          .export("状态", row -> row.status().zh())
          .export("从业人数", GapRow::employees)
          .export("乡镇代码", GapRow::townshipCode)
          .export("主管部门代码", row -> String.join(";", row.departmentCodes()))
          .export("监管行业", row -> String.join(";", row.sectorCodes()))
          .build();

  private GapList() {}
}
