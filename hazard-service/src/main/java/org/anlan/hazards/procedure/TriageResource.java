package org.anlan.hazards.procedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.rectification.AssignMode;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 研判交办 over HTTP: what is to be done with a hazard that somebody reported. */
@Path("/api/v1/hazards")
@Tag(name = "hazards")
@APIResponse(responseCode = "200", description = "现状 · As it stands now")
@APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
@RunOnVirtualThread
public class TriageResource {

  private final TriageService triage;

  TriageResource(TriageService triage) {
    this.triage = triage;
  }

  @POST
  @Path("{id}/assignment")
  @RolesAllowed({"county", "township", "department"})
  @Operation(summary = "交办隐患 · Assign the hazard", description = "REGISTERED → ASSIGNED.")
  @APIResponse(
      responseCode = "409",
      description = "hazard-transition, rectify-by-required, deadline-in-past")
  public HazardView assign(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AssignHazard request) {
    return triage.assign(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/assignment-receipt")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "签收交办单 · Receive the assignment",
      description =
          "ASSIGNED, RECTIFYING, COMPLETED. 由责任单位签收；纸质签收的由机关代录，填签收人，并附签收件。 By whoever has to rectify it; an office puts down what was signed on paper, and by whom, and attaches the paper.")
  @APIResponse(responseCode = "400", description = "unknown-attachment（/attachments）")
  @APIResponse(
      responseCode = "409",
      description =
          "hazard-transition, not-assigned, already-received, receipt-by-assigner, receipt-needs-proof, date-in-future, date-too-early")
  public HazardView receive(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReceiveAssignment request) {
    return triage.receive(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/return")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(summary = "退回交办 · Return the assignment", description = "ASSIGNED → REGISTERED.")
  @APIResponse(responseCode = "409", description = "hazard-transition")
  public HazardView giveBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReturnHazard request) {
    return triage.giveBack(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/on-spot-rectification")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "即查即改 · Rectified on the spot",
      description = "REGISTERED → CLOSED，限一般隐患。 General hazards only.")
  @APIResponse(
      responseCode = "409",
      description = "hazard-transition, only-general-on-spot, date-in-future, date-too-early")
  public HazardView rectifyOnSpot(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RectifyOnSpot request) {
    return triage.rectifyOnSpot(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/escalation")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "升级为重大隐患 · Escalate to a major hazard",
      description = "REGISTERED, ASSIGNED, RECTIFYING；须判定依据。 Needs its judgement basis.")
  @APIResponse(
      responseCode = "400",
      description =
          "unknown-judgement-item, judgement-item-not-citable, judgement-item-of-other-sector（/judgementBasis）")
  @APIResponse(responseCode = "409", description = "hazard-transition, already-major")
  public HazardView escalate(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EscalateHazard request) {
    return triage.escalate(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/dismissal")
  @RolesAllowed({"county", "township", "department"})
  @Operation(summary = "认定不成立 · Dismiss the hazard", description = "REGISTERED → DISMISSED.")
  @APIResponse(
      responseCode = "409",
      description = "hazard-transition, hazard-listed, listing-unpublished")
  public HazardView dismiss(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DismissHazard request) {
    return triage.dismiss(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/merge")
  @RolesAllowed({"county", "township", "department"})
  @Operation(summary = "合并重复隐患 · Merge into the same hazard", description = "REGISTERED → MERGED.")
  @APIResponse(responseCode = "400", description = "unknown-hazard（/into）")
  @APIResponse(
      responseCode = "409",
      description =
          "hazard-transition, merge-into-itself, merge-target-not-open, merge-other-enterprise, merge-major-into-general, hazard-listed, listing-unpublished")
  public HazardView merge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull MergeHazard request) {
    return triage.merge(id, IfMatch.required(ifMatch), request);
  }

  /** 交办单. Without a deadline the one of the finding stands. */
  public record AssignHazard(
      @Nullable AssignMode mode,
      @Size(max = 200) @Nullable String assignee,
      @Nullable LocalDate rectifyBy,
      @Size(max = 2000) @Nullable String instructions) {}

  /** Who has the slip in hand: whoever asks, today, unless said otherwise. */
  public record ReceiveAssignment(
      @Nullable LocalDate receivedOn,
      @Pattern(regexp = ".*\\S.*") @Size(max = 100) @Nullable String receivedBy,
      @Size(max = 20) @Nullable List<@NotNull UUID> attachments) {}

  /** The assignee is the wrong one. */
  public record ReturnHazard(@NotBlank @Size(max = 2000) String reason) {}

  /** Gone before the inspector left. */
  public record RectifyOnSpot(
      @Nullable LocalDate rectifiedOn, @NotBlank @Size(max = 4000) String description) {}

  /** A major one after all, by an item of a standard. */
  public record EscalateHazard(
      @Valid @NotNull Judgement judgementBasis, @Size(max = 2000) @Nullable String reason) {}

  /** There is no hazard; the reason goes back to whoever reported it. */
  public record DismissHazard(@NotBlank @Size(max = 2000) String reason) {}

  /** It is kept under another number already. */
  public record MergeHazard(@NotNull UUID into, @Size(max = 2000) @Nullable String reason) {}
}
