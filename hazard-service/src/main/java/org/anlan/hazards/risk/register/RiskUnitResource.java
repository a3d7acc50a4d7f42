package org.anlan.hazards.risk.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.anlan.hazards.risk.grading.RiskColour;
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

/** 单位风险等级 over HTTP: enterprises by the worst of their risks. */
@Path("/api/v1/risk-units")
@Tag(name = "risk-units", description = "单位风险等级 Enterprises by the worst of their risks")
@APIResponse(responseCode = "200", description = "管辖范围内的单位 · Units in sight")
@RunOnVirtualThread
public class RiskUnitResource {

  /** What the list offers, whatever the thresholds. */
  static final ListSpec<RiskUnit> UNITS = units("true");

  private static ListSpec<RiskUnit> units(String current) {
    return ListSpec.<RiskUnit>of("risk-units", RiskUnit.from(current))
        .columns(RiskUnit.COLUMNS, RiskUnit::of)
        .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("u.id"))
        .id("u.id", ValueType.UUID)
        .filter(Filters.oneOf("colour", "p.colour", RiskColour.class))
        .filter(Filters.text("countyCode", "u.county_code"))
        .filter(Filters.text("townshipCode", "u.township_code"))
        .filter(Filters.contains("departmentCode", "u.department_codes"))
        .filter(Filters.contains("sectorCode", "u.sector_codes"))
        .filter(Filters.uuid("enterpriseId", "u.id"))
        .sort("colour", "p.rank", ValueType.INTEGER)
        .sort("risks", "p.risks", ValueType.INTEGER)
        .sort("name", "u.name", ValueType.TEXT)
        .defaultSort("colour")
        .export("单位名称", RiskUnit::name)
        .export("风险颜色", item -> RiskFilters.word(item.colour()))
        .export("风险等级", RiskUnit::colourLevel)
        .export("原风险颜色", item -> RiskFilters.word(item.formerColour()))
        .export("乡镇代码", RiskUnit::townshipCode)
        .export("部门代码", RiskUnit::departmentCode)
        .export("风险点数", RiskUnit::risks)
        .export("红", RiskUnit::red)
        .export("橙", RiskUnit::orange)
        .export("黄", RiskUnit::yellow)
        .export("蓝", RiskUnit::blue)
        .export("失控", RiskUnit::outOfControl)
        .export("待重新评价", RiskUnit::outdated)
        .build();
  }

  private final Lists lists;
  private final CurrentMatrix matrix;

  RiskUnitResource(Lists lists, CurrentMatrix matrix) {
    this.lists = lists;
    this.matrix = matrix;
  }

  @GET
  @Listing(RiskUnitResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "单位风险等级清单 · Enterprises by colour",
      description =
          "取其可见风险点中按现行标准评价的最重者；均按旧标准评价的没有颜色，原颜色见 formerColour，列在最后。 The worst of the risks in"
              + " sight, by the thresholds that hold today; where none was graded by them there is"
              + " no colour, the worst of the others is the formerColour, and they come last.")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<RiskUnit> list(@Context UriInfo uri) {
    return lists.page(units(matrix.sql("r")), uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "单位风险等级 · The colour of an enterprise")
  @APIResponse(
      responseCode = "404",
      description = "没有找到、没有风险点或不在管辖范围内 · Not there, without risks or not yours")
  public RiskUnit get(@PathParam("id") UUID id) {
    return lists.one(units(matrix.sql("r")), id);
  }
}
