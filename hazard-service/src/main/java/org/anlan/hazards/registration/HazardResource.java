package org.anlan.hazards.registration;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Hazards over HTTP, one by one. */
@Path("/api/v1/hazards")
@Tag(name = "hazards", description = "隐患 Hazards from report to closure")
@RunOnVirtualThread
public class HazardResource {

  private final HazardService hazards;
  private final AmendmentService amendments;

  HazardResource(HazardService hazards, AmendmentService amendments) {
    this.hazards = hazards;
    this.amendments = amendments;
  }

  @POST
  @RolesAllowed({"county", "township", "department", "grid", "enterprise"})
  @Operation(
      summary = "登记隐患 · Register a hazard",
      description =
          "填 enterpriseId，或填 place、townshipCode、departmentCode。 At an enterprise or at a place.")
  @APIResponse(
      responseCode = "201",
      description = "已登记 · Registered",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HazardView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "unknown-enterprise, enterprise-or-place-required, unknown-township, unknown-department, department-not-in-charge, township-not-of-enterprise, unknown-grid, grid-not-of-township, grid-not-of-enterprise, judgement-basis-required, unknown-judgement-item, judgement-item-not-citable, judgement-item-of-other-sector, found-in-future, rectify-before-found, source-not-yours")
  @APIResponse(responseCode = "403", description = "outside-scope")
  @APIResponse(responseCode = "409", description = "enterprise-closed")
  public RestResponse<HazardView> register(
      @Valid @NotNull RegisterHazard request, @Context UriInfo uri) {
    return Answers.created(uri, hazards.register(request));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "查看隐患 · Read a hazard")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public HazardView get(@PathParam("id") UUID id) {
    return hazards.find(id);
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"county", "township", "department", "grid", "enterprise"})
  @Operation(
      summary = "更正描述、类别 · Amend description and category",
      description = "REGISTERED. 官员，或登记者本人。 Officials, or whoever registered it.")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "403", description = "only-own-report")
  @APIResponse(responseCode = "409", description = "hazard-transition")
  @RequestBody(
      content = @Content(schema = @Schema(implementation = AmendmentService.Amendable.class)))
  public HazardView amend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull JsonNode patch) {
    return amendments.amend(id, IfMatch.required(ifMatch), patch);
  }
}
