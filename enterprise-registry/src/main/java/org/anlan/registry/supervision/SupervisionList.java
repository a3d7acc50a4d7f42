package org.anlan.registry.supervision;

import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;

/** What the list of supervision links offers. */
final class SupervisionList {

  static final ListSpec<SupervisionRow> SPEC =
      ListSpec.<SupervisionRow>of(
              "supervision-links",
              """
              (select l.*, e.number as enterprise_number, e.name as enterprise_name
                 from supervision_link l join enterprise e on e.id = l.enterprise_id) as supervision_link
              """)
          .columns(SupervisionRow.COLUMNS, SupervisionRow::of)
          .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS)
          .search("search_text", "search_bigrams")
          .filter(Filters.oneOf("kind", "kind", SupervisionKind.class))
          .filter(Filters.text("batch", "batch"))
          .filter(Filters.uuid("enterpriseId", "enterprise_id"))
          .filter(Filters.uuid("personKey", "person_key"))
          .filter(Filters.text("organizationCode", "organization_code"))
          .filter(Filters.text("countyCode", "county_code"))
          .filter(Filters.text("townshipCode", "township_code"))
          .filter(Filters.contains("departmentCode", "department_codes"))
          .filter(Filters.text("gridCode", "grid_code"))
          .filter(Filters.day("activeOn", Tenure::holdsOn))
          .filter(Filters.days("startedFrom", "startedTo", "starts_on"))
          .sort("number", "number", ValueType.TEXT)
          .sort("person", "person", ValueType.TEXT)
          .sort("from", "starts_on", ValueType.DAY)
          .sortNullable("to", "ends_on", ValueType.DAY)
          .defaultSort("number")
          .export("编号", SupervisionRow::number)
          .export("单位标识", SupervisionRow::enterpriseNumber)
          .export("单位名称", SupervisionRow::enterpriseName)
          .export("类型", row -> row.kind().zh())
          .export("姓名", SupervisionRow::person)
          .export("职务", SupervisionRow::post)
          .export("所在机构代码", SupervisionRow::organizationCode)
          .export("乡镇代码", SupervisionRow::townshipCode)
          .export("主管部门代码", row -> String.join(";", row.departmentCodes()))
          .export("开始日期", SupervisionRow::from)
          .export("结束日期", SupervisionRow::to)
          .export("结束原因", SupervisionRow::endReason)
          .export("批次", SupervisionRow::batch)
          .build();

  private SupervisionList() {}
}
