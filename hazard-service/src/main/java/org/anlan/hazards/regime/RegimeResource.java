package org.anlan.hazards.regime;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 一单四制 over HTTP. */
@Path("/api/v1/hazards")
@Tag(name = "hazards")
@APIResponse(responseCode = "200", description = "现状 · As it stands now")
@RunOnVirtualThread
public class RegimeResource {

  private final RegimeService regime;

  RegimeResource(RegimeService regime) {
    this.regime = regime;
  }

  @GET
  @Path("{id}/regime")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "一单四制落实情况 · What the regime owes",
      description = "按本县配置逐项列出已落实、待落实。 As the county's profile has it; major hazards.")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  @APIResponse(responseCode = "409", description = "only-major")
  public RegimeView regime(@PathParam("id") UUID id) {
    return regime.of(id);
  }

  @POST
  @Path("{id}/regime-records")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "登记通报、巡查等 · Record what was done under the regime",
      description = "限重大隐患。 Major hazards only.")
  @APIResponse(responseCode = "400", description = "unknown-institution（/institution）")
  @APIResponse(
      responseCode = "409",
      description = "hazard-transition, only-major, date-in-future, date-too-early")
  public HazardView record(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RecordDeed request) {
    return regime.record(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/closing-approval")
  @RolesAllowed({"leader", "department"})
  @Operation(
      summary = "销号审批 · Approve the closing",
      description =
          "COMPLETED，部门核查验收之后；审批人不得为整改人、验收人，也不得再复查销号。本县配置要求的，未经审批不得销号。 After the acceptance, by somebody who neither rectified, accepted nor rechecks; the county may close no major hazard without it.")
  @APIResponse(
      responseCode = "409",
      description =
          "hazard-transition, only-major, department-acceptance-required, already-approved, closing-approval-needs-another, date-in-future, date-too-early")
  public HazardView approveClosing(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ApproveClosing request) {
    return regime.approveClosing(id, IfMatch.required(ifMatch), request);
  }

  /** It may be closed; today unless a day is given. */
  public record ApproveClosing(
      @Nullable LocalDate approvedOn, @Size(max = 2000) @Nullable String opinion) {}

  /** What was done under which 制; today unless a day is given. */
  public record RecordDeed(
      @NotBlank @Size(max = 50) String institution,
      @Nullable LocalDate doneOn,
      @Size(max = 100) @Nullable String documentNumber,
      @NotBlank @Size(max = 2000) String description) {}
}
