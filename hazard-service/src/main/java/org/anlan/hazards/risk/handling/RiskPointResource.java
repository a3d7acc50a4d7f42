package org.anlan.hazards.risk.handling;

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
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.risk.point.RiskReview;
import org.anlan.hazards.risk.point.RiskView;
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

/** Risk points over HTTP, one by one. */
@Path("/api/v1/risk-points")
@Tag(name = "risk-points", description = "风险点 Risks, their grade, their control")
@RunOnVirtualThread
public class RiskPointResource {

  private final RiskPointService risks;

  RiskPointResource(RiskPointService risks) {
    this.risks = risks;
  }

  @POST
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "登记风险点 · Identify a risk",
      description =
          "填 enterpriseId，或填 place、townshipCode、departmentCode；分值须在表中，颜色由系统计算。 At an enterprise or at a place; the colour is computed.")
  @APIResponse(
      responseCode = "201",
      description = "已登记 · On record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RiskView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "score-not-in-table, score-of-other-method, unknown-direct-major, unknown-enterprise, enterprise-or-place-required, unknown-township, unknown-department")
  @APIResponse(responseCode = "403", description = "outside-scope")
  @APIResponse(responseCode = "409", description = "enterprise-closed")
  public RestResponse<RiskView> identify(
      @Valid @NotNull IdentifyRisk request, @Context UriInfo uri) {
    return Answers.created(uri, risks.identify(request));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "查看风险点 · Read a risk")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public RiskView get(@PathParam("id") UUID id) {
    return risks.find(id);
  }

  @GET
  @Path("{id}/reviews")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "回头看记录 · Reviews of a risk")
  @APIResponse(responseCode = "200", description = "按时间排列 · In order")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public Reviews reviews(@PathParam("id") UUID id) {
    return new Reviews(risks.find(id).reviews());
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "更正风险点 · Amend a risk",
      description = "名称、类型、事故类型、责任人、位置；评价另行登记。 Everything but its grade.")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "409", description = "risk-eliminated")
  @RequestBody(
      content = @Content(schema = @Schema(implementation = RiskPointService.Amendable.class)))
  public RiskView amend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull JsonNode patch) {
    return risks.amend(id, IfMatch.required(ifMatch), patch);
  }

  /** All reviews of a risk. */
  public record Reviews(List<RiskReview> items) {}
}
