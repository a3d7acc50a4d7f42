package org.anlan.hazards.risk.unit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 单位安全风险分级 over HTTP. */
@Path("/api/v1/unit-risk-grades")
@Tag(name = "unit-risk-grades", description = "单位安全风险分级 Grades of units and facilities")
@RunOnVirtualThread
public class UnitRiskGradeResource {

  static final ListSpec<UnitRiskGradeView> GRADES =
      ListSpec.<UnitRiskGradeView>of("unit-risk-grades", "unit_risk_grade g")
          .columns(UnitRiskGradeView.COLUMNS, UnitRiskGradeView::of)
          .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS)
          .id("g.id", ValueType.UUID)
          .filter(Filters.oneOf("grade", "g.grade", UnitGrade.class))
          .filter(Filters.equal("year", "g.year", ValueType.INTEGER))
          .filter(Filters.text("townshipCode", "g.township_code"))
          .filter(Filters.contains("departmentCode", "g.department_codes"))
          .filter(Filters.contains("sectorCode", "g.sector_codes"))
          .filter(Filters.uuid("enterpriseId", "g.enterprise_id"))
          .sort("gradedOn", "g.graded_on", ValueType.DAY)
          .sort("grade", "g.grade", ValueType.TEXT)
          .defaultSort("-gradedOn")
          .export("单位名称", UnitRiskGradeView::enterpriseName)
          .export("设施", UnitRiskGradeView::facility)
          .export("年度", UnitRiskGradeView::year)
          .export("风险等级", item -> item.grade().word())
          .export("定级依据", UnitRiskGradeView::basis)
          .export("定级日期", UnitRiskGradeView::gradedOn)
          .build();

  private final Lists lists;
  private final UnitRiskGradeService grades;

  UnitRiskGradeResource(Lists lists, UnitRiskGradeService grades) {
    this.lists = lists;
    this.grades = grades;
  }

  @POST
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "单位风险定级 · Grade a unit",
      description =
          "每单位（或设施）每年一级；决定检查频次。 One grade a year; it decides how often the unit is checked.")
  @APIResponse(
      responseCode = "201",
      description = "已定级 · Graded",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = UnitRiskGradeView.class)))
  @APIResponse(responseCode = "400", description = "unknown-enterprise, out-of-range")
  @APIResponse(responseCode = "409", description = "already-there, enterprise-closed")
  public RestResponse<UnitRiskGradeView> grade(
      @Valid @NotNull GradeUnit request, @Context UriInfo uri) {
    return Answers.created(uri, grades.grade(request));
  }

  @GET
  @Listing(UnitRiskGradeResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "单位风险分级台账 · List grades of units")
  @APIResponse(responseCode = "200", description = "管辖范围内的单位 · Units in sight")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<UnitRiskGradeView> list(@Context UriInfo uri) {
    return lists.page(GRADES, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "查看单位风险等级 · Read the grade of a unit")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public UnitRiskGradeView get(@PathParam("id") UUID id) {
    return grades.find(id);
  }

  @POST
  @Path("{id}/regrading")
  @RolesAllowed({"county", "township", "department"})
  @Operation(summary = "调整单位风险等级 · Give a unit another grade")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "409", description = "same-grade")
  public UnitRiskGradeView regrade(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RegradeUnit request) {
    return grades.regrade(id, IfMatch.required(ifMatch), request.grade(), request.reason());
  }

  /** A grade; without a year it is the one of the day, without a facility the whole unit's. */
  public record GradeUnit(
      @NotNull UUID enterpriseId,
      @Size(max = 200) @Nullable String facility,
      @Min(2000) @Max(9999) @Nullable Integer year,
      @NotNull UnitGrade grade,
      @NotBlank @Size(max = 2000) String basis) {}

  /** Another grade, and why. */
  public record RegradeUnit(@NotNull UnitGrade grade, @NotBlank @Size(max = 2000) String reason) {}
}
