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
import java.util.UUID;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.point.RiskView;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The colour of risks over HTTP: computed, raised, lowered. */
@Path("/api/v1/risk-points")
@Tag(name = "risk-points")
@APIResponse(responseCode = "200", description = "现状 · As it stands now")
@APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
@APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
@RunOnVirtualThread
public class RiskGradingResource {

  private final GradingService gradings;

  RiskGradingResource(GradingService gradings) {
    this.gradings = gradings;
  }

  @POST
  @Path("{id}/grading")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "重新评价 · Grade a risk anew",
      description =
          "以往评价保留；人工调高仍然有效。单位不能借此调低红、橙。 Former grades stay; a raised colour does too. No way down for enterprises.")
  @APIResponse(
      responseCode = "403",
      description = "only-officials-delist, only-officials-grade-down")
  @APIResponse(responseCode = "409", description = "risk-eliminated, date-too-early")
  public RiskView grade(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull GradeRisk request) {
    return gradings.grade(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/raising")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(summary = "调高风险等级 · Raise the colour", description = "即时生效。 At once.")
  @APIResponse(responseCode = "409", description = "risk-eliminated, colour-not-worse")
  public RiskView raise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull SetColour request) {
    return gradings.raise(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/lowering")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "申请调低风险等级 · Propose to lower the colour",
      description = "须经他人（领导）批准后生效。 Somebody else, a leader, decides.")
  @APIResponse(
      responseCode = "409",
      description =
          "risk-eliminated, colour-not-better, lowering-already-proposed, direct-major-stays")
  public RiskView lower(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull SetColour request) {
    return gradings.proposeLowering(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/lowering-decision")
  @RolesAllowed("leader")
  @Operation(
      summary = "审批调低申请 · Decide on the lowering",
      description = "申请人本人不能审批。 Not who proposed.")
  @APIResponse(
      responseCode = "409",
      description = "risk-eliminated, no-lowering-proposed, lowering-by-proposer")
  public RiskView decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DecideLowering request) {
    return gradings.decideLowering(id, IfMatch.required(ifMatch), request);
  }

  /** A colour set by hand, and why. */
  public record SetColour(@NotNull RiskColour colour, @NotBlank @Size(max = 2000) String reason) {}

  /** What the leader decided. */
  public record DecideLowering(
      @NotNull Boolean approved, @Size(max = 2000) @Nullable String opinion) {}
}
