package org.anlan.hazards.procedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.rectification.AcceptanceConclusion;
import org.anlan.hazards.rectification.RootCause;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Rectification over HTTP: the plan and what follows from it until the work is reported as done.
 */
@Path("/api/v1/hazards")
@Tag(name = "hazards")
@APIResponse(responseCode = "200", description = "现状 · As it stands now")
@APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
@RunOnVirtualThread
public class RemedyResource {

  private final RemedyService remedy;

  RemedyResource(RemedyService remedy) {
    this.remedy = remedy;
  }

  @POST
  @Path("{id}/plan")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "制定整改方案（五落实） · Set the rectification plan",
      description =
          "ASSIGNED → RECTIFYING. 重大隐患须措施、责任、资金、时限、预案齐全；一般隐患须措施、责任人、时限。 A major hazard needs all five elements.")
  @APIResponse(
      responseCode = "409",
      description =
          "hazard-transition, plan-needs-five-elements, plan-after-deadline, deadline-in-past")
  public HazardView plan(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PlanRectification request) {
    return remedy.plan(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/progress")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "报告整改进展 · Report progress",
      description = "RECTIFYING. 重大隐患每月至少一次。 Monthly for a major hazard.")
  @APIResponse(responseCode = "409", description = "hazard-transition")
  public HazardView progress(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReportProgress request) {
    return remedy.progress(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/interim-controls")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "登记临时管控措施 · Add an interim control",
      description = "任何未销号状态。 In any open state.")
  @APIResponse(responseCode = "409", description = "hazard-transition")
  public HazardView control(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AddInterimControl request) {
    return remedy.control(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/extensions")
  @RolesAllowed({"leader", "department"})
  @Operation(
      summary = "批准延期 · Grant an extension",
      description =
          "ASSIGNED, RECTIFYING. 由县级领导或主管部门批准。 Granted by a leader or the department in charge.")
  @APIResponse(
      responseCode = "409",
      description =
          "hazard-transition, extension-by-applicant, extension-limit, extension-not-later, extension-late, extension-too-long, deadline-in-past")
  public HazardView extend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull GrantExtension request) {
    return remedy.extend(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/completion")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "报告整改完成 · Report completion",
      description =
          "RECTIFYING → COMPLETED. 重大隐患须附自验结论且当月进展已报。 A major hazard needs its self-acceptance and this month's progress.")
  @APIResponse(
      responseCode = "409",
      description =
          "hazard-transition, self-acceptance-required, self-acceptance-failed, plan-needs-five-elements, progress-due, date-in-future, date-too-early")
  public HazardView complete(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReportCompletion request) {
    return remedy.complete(id, IfMatch.required(ifMatch), request);
  }

  /** 五落实: measures, person, funds, deadline, contingency plan. */
  public record PlanRectification(
      @NotBlank @Size(max = 4000) String measures,
      @NotBlank @Size(max = 100) String responsiblePerson,
      @DecimalMin("0") @Digits(integer = 14, fraction = 2) @Nullable BigDecimal funds,
      @NotNull LocalDate deadline,
      @Size(max = 4000) @Nullable String contingencyPlan) {}

  /** How far the work has come. */
  public record ReportProgress(
      @NotBlank @Size(max = 4000) String description,
      @Min(0) @Max(100) @Nullable Integer percent) {}

  /** What keeps people safe meanwhile. */
  public record AddInterimControl(
      @NotBlank @Size(max = 4000) String measures,
      @Nullable Boolean productionStopped,
      @Nullable LocalDate reviewOn) {}

  /** A later deadline, why, and who asked for it: somebody else; whoever rectifies, if unsaid. */
  public record GrantExtension(
      @NotNull LocalDate rectifyBy,
      @NotBlank @Size(max = 2000) String reason,
      @Size(max = 100) @Nullable String requestedBy) {}

  /** The work is done, says its rectifier; {@code before} and {@code after} name attachments. */
  public record ReportCompletion(
      @NotNull LocalDate completedOn,
      @NotBlank @Size(max = 4000) String description,
      @Size(max = 100) @Nullable String rectifiedBy,
      @DecimalMin("0") @Digits(integer = 14, fraction = 2) @Nullable BigDecimal cost,
      @Valid @Nullable SelfAccepted selfAcceptance,
      @Nullable RootCause rootCause,
      @Size(max = 20) @Nullable List<@NotNull UUID> before,
      @Size(max = 20) @Nullable List<@NotNull UUID> after) {}

  /** 自验: by experts or a qualified organ. */
  public record SelfAccepted(
      @NotBlank @Size(max = 200) String acceptedBy,
      @NotNull LocalDate acceptedOn,
      @NotNull AcceptanceConclusion conclusion,
      @Size(max = 4000) @Nullable String opinion) {}
}
