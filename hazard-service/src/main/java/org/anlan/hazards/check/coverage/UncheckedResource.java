package org.anlan.hazards.check.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.anlan.hazards.risk.unit.UnitGrade;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 排查覆盖 over HTTP: 横向到边、纵向到底、不留死角. */
@Path("/api/v1/check-tasks/unchecked-units")
@Tag(name = "check-tasks")
@RunOnVirtualThread
public class UncheckedResource {

  static final ListSpec<UncheckedUnit> UNITS =
      ListSpec.<UncheckedUnit>of("unchecked-units", UncheckedUnit.FROM)
          .columns(UncheckedUnit.COLUMNS, UncheckedUnit::of)
          .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("u.id"))
          .id("u.id", ValueType.UUID)
          .filter(new DaysParameter())
          .filter(Filters.oneOf("grade", "g.grade", UnitGrade.class))
          .filter(Filters.text("townshipCode", "u.township_code"))
          .filter(Filters.contains("departmentCode", "u.department_codes"))
          .filter(Filters.contains("sectorCode", "u.sector_codes"))
          .filter(Filters.uuid("enterpriseId", "u.id"))
          .sort("name", "u.name", ValueType.TEXT)
          .defaultSort("name")
          .export("单位名称", UncheckedUnit::name)
          .export("乡镇代码", UncheckedUnit::townshipCode)
          .export("部门代码", UncheckedUnit::departmentCode)
          .export("风险等级", item -> item.grade() == null ? null : item.grade().word())
          .export("最近检查日期", UncheckedUnit::checkedOn)
          .build();

  private final Lists lists;
  private final Unchecked unchecked;

  UncheckedResource(Lists lists, Unchecked unchecked) {
    this.lists = lists;
    this.unchecked = unchecked;
  }

  @GET
  @Listing(UncheckedResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "未检查单位 · Units without a check",
      description =
          "days 日内无任何检查；不填则按单位风险等级的检查频次，重点时段加密。"
              + " None within so many days; without it, within those that the unit's grade allows.")
  @APIResponse(responseCode = "200", description = "管辖范围内的单位 · Units in sight")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<UncheckedUnit> list(@Context UriInfo uri) {
    var days = DaysParameter.days(uri.getQueryParameters().getFirst(DaysParameter.NAME));
    return lists.page(UNITS, uri, Unchecked.AT_WORK, unchecked.since(days));
  }
}
