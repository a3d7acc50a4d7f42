package org.anlan.hazards.risk.handling;

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
import java.util.UUID;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.registration.FoundHazard;
import org.anlan.hazards.risk.point.RiskStatus;
import org.anlan.hazards.risk.point.RiskView;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What keeps risks in control, over HTTP: measures and reviews. */
@Path("/api/v1/risk-points")
@Tag(name = "risk-points")
@APIResponse(responseCode = "200", description = "现状 · As it stands now")
@APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
@APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
@RunOnVirtualThread
public class RiskControlResource {

  private final ControlService control;

  RiskControlResource(ControlService control) {
    this.control = control;
  }

  @POST
  @Path("{id}/measures")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(summary = "增加管控措施 · Add a control measure")
  @APIResponse(responseCode = "409", description = "risk-eliminated")
  public RiskView addMeasure(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AddMeasure request) {
    return control.addMeasure(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/measures/{measure}/failure")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise"})
  @Operation(
      summary = "管控措施失效 · A control measure fails",
      description = "措施失效即为隐患，同时登记。 That is a hazard, and registered with it.")
  @APIResponse(
      responseCode = "409",
      description = "risk-eliminated, measure-withdrawn, measure-already-failing")
  public RiskView failMeasure(
      @PathParam("id") UUID id,
      @PathParam("measure") UUID measure,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull FailMeasure request) {
    return control.failMeasure(id, measure, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/measures/{measure}/restoration")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "管控措施恢复有效 · A control measure works again",
      description = "隐患销号之后。 Once its hazard is closed.")
  @APIResponse(
      responseCode = "409",
      description = "risk-eliminated, measure-withdrawn, measure-not-failing, hazard-still-open")
  public RiskView restoreMeasure(
      @PathParam("id") UUID id,
      @PathParam("measure") UUID measure,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return control.restoreMeasure(id, measure, IfMatch.required(ifMatch));
  }

  @POST
  @Path("{id}/measures/{measure}/withdrawal")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(summary = "取消管控措施 · Withdraw a control measure")
  @APIResponse(responseCode = "409", description = "risk-eliminated, measure-withdrawn")
  public RiskView withdrawMeasure(
      @PathParam("id") UUID id,
      @PathParam("measure") UUID measure,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull WithdrawMeasure request) {
    return control.withdrawMeasure(id, measure, IfMatch.required(ifMatch), request.reason());
  }

  @POST
  @Path("{id}/reviews")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "回头看 · Review a risk",
      description = "在控、失控（须附隐患）、已消除。 In control, out of it (with the hazard), eliminated.")
  @APIResponse(responseCode = "403", description = "only-officials-eliminate")
  @APIResponse(
      responseCode = "409",
      description = "risk-eliminated, measure-failing, date-in-future, date-too-early")
  public RiskView review(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReviewRisk request) {
    return control.review(id, IfMatch.required(ifMatch), request);
  }

  /**
   * The hazard that the failing measure is. Through whom it became known may follow from who says
   * so.
   */
  public record FailMeasure(
      @Nullable LocalDate foundOn,
      @Nullable HazardSource source,
      @Valid @NotNull FoundHazard hazard) {}

  /** Why it no longer counts. */
  public record WithdrawMeasure(@NotBlank @Size(max = 2000) String reason) {}

  /** What was found; the hazard where it is out of control, and only there. */
  public record ReviewRisk(
      @NotNull RiskStatus outcome,
      @Nullable LocalDate reviewedOn,
      @Size(max = 2000) @Nullable String opinion,
      @Nullable HazardSource source,
      @Valid @Nullable FoundHazard hazard) {}
}
