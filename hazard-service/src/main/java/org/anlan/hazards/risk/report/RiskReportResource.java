package org.anlan.hazards.risk.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Risk reports over HTTP, one by one. */
@Path("/api/v1/risk-reports")
@Tag(name = "risk-reports", description = "风险报告 What enterprises report of their risks")
@RunOnVirtualThread
public class RiskReportResource {

  private final RiskReportService reports;

  RiskReportResource(RiskReportService reports) {
    this.reports = reports;
  }

  @POST
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "报送风险报告 · Submit a risk report",
      description = "首次、年度、变更；时限按县级参数。 First, annual, of a change; due by the county's profile.")
  @APIResponse(
      responseCode = "201",
      description = "已报送 · Submitted",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RiskReportView.class)))
  @APIResponse(
      responseCode = "400",
      description = "unknown-enterprise, date-in-future, date-too-early, out-of-range")
  @APIResponse(responseCode = "409", description = "report-already-submitted, enterprise-closed")
  public RestResponse<RiskReportView> submit(
      @Valid @NotNull SubmitReport request, @Context UriInfo uri) {
    return Answers.created(uri, reports.submit(request));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "查看风险报告 · Read a risk report")
  @APIResponse(responseCode = "200", description = "报告 · The report")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public RiskReportView get(@PathParam("id") UUID id) {
    return reports.find(id);
  }

  /**
   * A report. An enterprise need not name itself; without a year it is the one of the day.
   *
   * @param submittedOn when it reached the office, in this year; of an enterprise's own, the day
   * @param changedOn of a change, when that was
   * @param acceptedOn of the first one, when the project was accepted
   */
  public record SubmitReport(
      @Nullable UUID enterpriseId,
      @NotNull RiskReportKind kind,
      @Min(2000) @Max(9999) @Nullable Integer year,
      @Nullable LocalDate submittedOn,
      @Nullable LocalDate changedOn,
      @Schema(description = "建设项目竣工验收日期；首次报告自此起算 · The first report is due so long after it")
          @Nullable LocalDate acceptedOn,
      @Size(max = 4000) @Nullable String summary,
      @Valid @NotNull Commitment commitment) {}
}
