package org.anlan.hazards.procedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 复查验收 over HTTP: the recheck, and what a major hazard owes before it closes. */
@Path("/api/v1/hazards")
@Tag(name = "hazards")
@APIResponse(responseCode = "200", description = "现状 · As it stands now")
@APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
@RunOnVirtualThread
public class AcceptanceResource {

  private final AcceptanceService acceptance;

  AcceptanceResource(AcceptanceService acceptance) {
    this.acceptance = acceptance;
  }

  @POST
  @Path("{id}/recheck")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "复查：销号或退回整改 · Recheck: close or send back",
      description = "COMPLETED → CLOSED | RECTIFYING. 复查人不得为整改人。 Not by the rectifier.")
  @APIResponse(
      responseCode = "409",
      description =
          "hazard-transition, recheck-by-rectifier, rectify-by-required, deadline-in-past, date-in-future, date-too-early, dual-report-required, department-acceptance-required, resumption-approval-required, closing-approval-required, closing-approval-needs-another, hazard-listed, listing-unpublished")
  public HazardView recheck(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RecheckHazard request) {
    return acceptance.recheck(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/department-acceptance")
  @RolesAllowed({"county", "department"})
  @Operation(
      summary = "部门核查验收重大隐患 · Department accepts the rectification of a major hazard",
      description = "COMPLETED.")
  @APIResponse(
      responseCode = "409",
      description =
          "hazard-transition, only-major, already-accepted, acceptance-by-rectifier, date-in-future, date-too-early")
  public HazardView accept(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AcceptRectification request) {
    return acceptance.accept(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/department-report")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(summary = "重大隐患报告主管部门 · Dual report: to the department", description = "安全生产法 41。")
  @APIResponse(
      responseCode = "409",
      description =
          "hazard-transition, only-major, already-reported, date-in-future, date-too-early")
  public HazardView reportToDepartment(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReportToDepartment request) {
    return acceptance.reportToDepartment(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/worker-report")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "重大隐患向从业人员通报 · Dual report: to the workers",
      description = "职工大会、职代会或公示栏（安全生产法 41）。")
  @APIResponse(
      responseCode = "409",
      description =
          "hazard-transition, only-major, already-reported, date-in-future, date-too-early")
  public HazardView reportToWorkers(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReportToWorkers request) {
    return acceptance.reportToWorkers(id, IfMatch.required(ifMatch), request);
  }

  /** Whether it is really gone; a hazard that is not gets a new deadline. */
  public record RecheckHazard(
      @NotNull Boolean passed,
      @Nullable LocalDate recheckedOn,
      @Size(max = 100) @Nullable String recheckedBy,
      @Size(max = 4000) @Nullable String opinion,
      @Nullable LocalDate rectifyBy) {}

  /** 核查验收意见. */
  public record AcceptRectification(
      @NotNull LocalDate acceptedOn,
      @NotBlank @Size(max = 200) String organ,
      @Size(max = 4000) @Nullable String opinion,
      @Nullable Boolean resumptionApproved) {}

  /** To which department, when, proven by what. */
  public record ReportToDepartment(
      @NotNull LocalDate reportedOn,
      @NotBlank @Size(max = 200) String department,
      @NotBlank @Size(max = 500) String proof,
      @Size(max = 20) @Nullable List<@NotNull UUID> attachments) {}

  /** How the workers were told, when, proven by what. */
  public record ReportToWorkers(
      @NotNull LocalDate reportedOn,
      @NotBlank @Size(max = 200) String audience,
      @NotBlank @Size(max = 500) String proof,
      @Size(max = 20) @Nullable List<@NotNull UUID> attachments) {}
}
