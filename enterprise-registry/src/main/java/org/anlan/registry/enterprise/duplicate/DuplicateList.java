package org.anlan.registry.enterprise.duplicate;

import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;

/** What the list of suggested duplicates offers. The older record comes first in each pair. */
final class DuplicateList {

  static final ListSpec<DuplicateRow> SPEC =
      ListSpec.<DuplicateRow>of(
              "enterprise-duplicates",
              """
              (select e.*, o.id as other_id, o.number as other_number, o.name as other_name, o.status as other_status,
                      e.number || ' ' || o.number as pair
                 from enterprise e
                 join enterprise o
                   on o.township_code = e.township_code and o.search_text = e.search_text and o.number > e.number
                where e.merged_into is null and o.merged_into is null
                  and e.status <> 'CANCELLED' and o.status <> 'CANCELLED'
                  and not exists (select from enterprise_distinct d
                                   where d.one_id = least(e.id, o.id) and d.other_id = greatest(e.id, o.id))) as enterprise
              """)
          .columns(DuplicateRow.COLUMNS, DuplicateRow::of)
          .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id"))
          .id("pair", ValueType.TEXT)
          .search("search_text", "search_bigrams")
          .filter(Filters.uuid("enterpriseId", "id"))
          .filter(Filters.text("townshipCode", "township_code"))
          .filter(Filters.contains("departmentCode", "department_codes"))
          .sort("number", "number", ValueType.TEXT)
          .sort("name", "name", ValueType.TEXT)
          .defaultSort("number")
          .export("单位编号", DuplicateRow::number)
          .export("单位名称", DuplicateRow::name)
          .export("状态", row -> row.status().zh())
          .export("乡镇代码", DuplicateRow::townshipCode)
          .export("疑似重复单位编号", DuplicateRow::otherNumber)
          .export("疑似重复单位名称", DuplicateRow::otherName)
          .build();

  private DuplicateList() {}
}
