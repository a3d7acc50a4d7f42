package org.anlan.hazards.risk.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Risk reports over HTTP: those submitted, those owed, and the coverage of both. */
@Path("/api/v1/risk-reports")
@Tag(name = "risk-reports")
@APIResponse(responseCode = "200", description = "管辖范围内的单位 · Units in sight")
@APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
@RunOnVirtualThread
public class RiskReportListResource {

  /** 已报. */
  static final class Submitted {
    static final ListSpec<RiskReportItem> SPEC =
        ListSpec.<RiskReportItem>of("risk-reports", "risk_report r")
            .columns(RiskReportItem.COLUMNS, RiskReportItem::of)
            .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS)
            .id("r.id", ValueType.UUID)
            .filter(Filters.oneOf("kind", "r.kind", RiskReportKind.class))
            .filter(Filters.equal("year", "r.year", ValueType.INTEGER))
            .filter(Filters.text("countyCode", "r.county_code"))
            .filter(Filters.text("townshipCode", "r.township_code"))
            .filter(Filters.contains("departmentCode", "r.department_codes"))
            .filter(Filters.contains("sectorCode", "r.sector_codes"))
            .filter(Filters.uuid("enterpriseId", "r.enterprise_id"))
            .filter(Filters.days("submittedFrom", "submittedTo", "r.submitted_on"))
            .filter(
                Filters.state(
                    "late",
                    (yes, today) ->
                        new Condition(
                            "(r.submitted_on > r.due_on) is " + (yes ? "true" : "not true"),
                            List.of())))
            .sort("submittedOn", "r.submitted_on", ValueType.DAY)
            .sort("number", "r.number", ValueType.TEXT)
            .defaultSort("-submittedOn")
            .export("报告编号", RiskReportItem::number)
            .export("单位名称", RiskReportItem::enterpriseName)
            .export("类型", item -> item.kind().word())
            .export("年度", RiskReportItem::year)
            .export("应报日期", RiskReportItem::dueOn)
            .export("报送日期", RiskReportItem::submittedOn)
            .export("是否逾期", item -> item.late() ? "是" : "否")
            .export("红", RiskReportItem::red)
            .export("橙", RiskReportItem::orange)
            .export("黄", RiskReportItem::yellow)
            .export("蓝", RiskReportItem::blue)
            .build();
  }

  /** 未报. */
  static final class Missing {
    static final ListSpec<OwingUnit> SPEC =
        ListSpec.<OwingUnit>of("risk-reports-owed", "enterprise_card u")
            .columns(OwingUnit.COLUMNS, OwingUnit::of)
            .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("u.id"))
            .id("u.id", ValueType.UUID)
            .filter(new DutyParameters())
            .filter(Filters.text("countyCode", "u.county_code"))
            .filter(Filters.text("townshipCode", "u.township_code"))
            .filter(Filters.contains("departmentCode", "u.department_codes"))
            .filter(Filters.contains("sectorCode", "u.sector_codes"))
            .filter(Filters.uuid("enterpriseId", "u.id"))
            .sort("name", "u.name", ValueType.TEXT)
            .defaultSort("name")
            .export("单位名称", OwingUnit::name)
            .export("乡镇代码", OwingUnit::townshipCode)
            .export("部门代码", OwingUnit::departmentCode)
            .export("登记日期", OwingUnit::registeredOn)
            .build();
  }

  private final Lists lists;
  private final Owed owed;
  private final CoverageService coverage;

  RiskReportListResource(Lists lists, Owed owed, CoverageService coverage) {
    this.lists = lists;
    this.owed = owed;
    this.coverage = coverage;
  }

  @GET
  @Listing(Submitted.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "风险报告台账 · List risk reports")
  public Page<RiskReportItem> list(@Context UriInfo uri) {
    return lists.page(Submitted.SPEC, uri);
  }

  @GET
  @Path("owed")
  @Listing(Missing.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "应报未报单位 · Units that owe a report",
      description = "kind=FIRST|ANNUAL，默认本年度报告。 By default the annual one of this year.")
  public Page<OwingUnit> owed(@Context UriInfo uri) {
    var given = uri.getQueryParameters();
    var duty =
        owed.duty(
            DutyParameters.kind(given.getFirst(DutyParameters.KIND)),
            DutyParameters.year(given.getFirst(DutyParameters.YEAR)));
    var page = lists.page(Missing.SPEC, uri, owed.owes(duty), owed.isMissing(duty));
    var today = owed.today();
    return new Page<>(
        page.items().stream().map(item -> item.by(owed.due(duty, item, null), today)).toList(),
        page.nextCursor(),
        page.total());
  }

  @GET
  @Path("coverage")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "风险报告覆盖率 · Coverage of risk reports",
      description = "应报单位中已报的比例；与应报未报清单一致。 Agrees with the list of those who owe.")
  public Coverage coverage(
      @QueryParam("kind") @Nullable DutyKind kind,
      @QueryParam("year") @Min(2000) @Max(2999) @Nullable Integer year) {
    return coverage.of(kind == null ? null : kind.kind(), year);
  }

  /** The reports that everybody owes. */
  public enum DutyKind {
    FIRST,
    ANNUAL;

    RiskReportKind kind() {
      return RiskReportKind.valueOf(name());
    }
  }
}
