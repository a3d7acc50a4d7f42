package org.anlan.reporting.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumMap;
import org.anlan.reporting.cube.Dimension;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures over HTTP. */
@Path("/api/v1/figures")
@Tag(name = "figures", description = "统计数字 · Figures")
public class FigureResource {

  /** A star is the cells' own sign for all. */
  private static final String CODE = "^[^*\\u0000-\\u001f\\u007f]{1,100}$";

  private final Figures figures;
  private final Caller caller;

  FigureResource(Figures figures, Caller caller) {
    this.figures = figures;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({"prefecture", "county", "township", "department", "grid", "enterprise"})
  @Operation(
      summary = "查询一项指标 · Figure of a metric",
      description =
          """
          按时段(缺省为本年初至今日,起止均含)和筛选条件统计一项指标,只统计本人管辖范围内的记录。by 给出分组,各组之和等于合计(单位或隐患有多个部门、\
          行业时在每组中各计一次);key 为空的一组是未填写的。比率同时给出分子和分母。
          The figure of one metric over a window (from January of this year to today where left open, both ends included), within \
          the caller's scope. Groups add up to the total, except that a record of several departments or sectors counts in each; the group with an \
          empty key is of those without a value. \
          A rate comes with numerator and denominator.""")
  @APIResponse(responseCode = "200", description = "数字 · The figure")
  @APIResponse(
      responseCode = "400",
      description =
          "指标、时段或参数有误；source-not-told：不向单位提供来源 · Metric, window or a parameter is wrong; no unit is told sources")
  public FigureView figure(
      @QueryParam("metric")
          @NotNull @Size(min = 1, max = 100) @Parameter(
              description = "指标编号，见 /metrics · Metric id, see /metrics",
              example = "hazards.general.closed-rate")
          String metric,
      @QueryParam("from") @Parameter(description = "起始日 · First day") @Nullable LocalDate from,
      @QueryParam("to") @Parameter(description = "截止日 · Last day") @Nullable LocalDate to,
      @QueryParam("townshipCode") @Pattern(regexp = CODE) @Nullable String townshipCode,
      @QueryParam("departmentCode") @Pattern(regexp = CODE) @Nullable String departmentCode,
      @QueryParam("sectorCode") @Pattern(regexp = CODE) @Nullable String sectorCode,
      @QueryParam("campaign") @Pattern(regexp = CODE) @Nullable String campaign,
      @QueryParam("source") @Pattern(regexp = CODE) @Nullable String source,
      @QueryParam("by")
          @Pattern(regexp = "^(township|department|sector|month)$")
          @Parameter(description = "分组 · Grouping")
          @Nullable String by,
      @QueryParam("recompute")
          @DefaultValue("false")
          @Parameter(
              description =
                  "从原始事实重新计算以供核对（统计员） · Made anew of the facts, to compare (statistician)")
          boolean recompute) {
    if (source != null && caller.scope().kind() == ScopeKind.ENTERPRISE) {
      // by its own figures it would learn whether somebody of the public told on it
      throw InvalidRequest.at("/query/source", "source-not-told");
    }
    var filters = new EnumMap<Dimension, String>(Dimension.class);
    filters.put(Dimension.TOWNSHIP, townshipCode);
    filters.put(Dimension.DEPARTMENT, departmentCode);
    filters.put(Dimension.SECTOR, sectorCode);
    filters.put(Dimension.CAMPAIGN, campaign);
    filters.put(Dimension.SOURCE, source);
    var request = new FigureRequest(metric, from, to, filters, by, FigureRequest.Pointers.QUERY);
    if (!recompute) {
      return figures.figure(request);
    }
    if (!caller.has("statistician")) {
      throw new NotAllowed("role-missing");
    }
    return figures.recomputed(request);
  }
}
