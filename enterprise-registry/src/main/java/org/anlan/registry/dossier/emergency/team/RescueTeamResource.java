package org.anlan.registry.dossier.emergency.team;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.anlan.registry.dossier.part.PartDesk;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.registry.dossier.part.PartWithdrawal;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
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

/** Rescue teams over HTTP. */
@Path("/api/v1/rescue-teams")
@RunOnVirtualThread
@Tag(name = "rescue-teams", description = "救援队伍")
public class RescueTeamResource {

  private final RescueTeamService teams;
  private final PartDesk desk;
  private final Lists lists;

  RescueTeamResource(RescueTeamService teams, PartDesk desk, Lists lists) {
    this.teams = teams;
    this.desk = desk;
    this.lists = lists;
  }

  @POST
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "登记救援队伍 · Take a rescue team in",
      description =
          "可属于单位、乡镇或县；未填的为登记人自己的乡镇或部门。 Of a unit, a township or the county; who says nothing means their own.")
  @APIResponse(
      responseCode = "201",
      description = "已登记 · Recorded",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "PartViewRescueTeam")))
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "403", description = "不在管辖范围内 (outside-scope)")
  @APIResponse(responseCode = "409", description = "enterprise-merged")
  public RestResponse<PartView<RescueTeam>> record(@Valid @NotNull NewRescueTeam request) {
    var view = teams.record(request);
    return Answers.createdAt("/api/v1/rescue-teams", view);
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(RescueTeams.class)
  @Operation(summary = "救援队伍列表 · A page of the rescue teams in the caller's scope")
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<PartView<RescueTeam>> list(@Context UriInfo uri) {
    return lists.page(RescueTeams.SPEC, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(summary = "查看救援队伍 · Read one of the rescue teams")
  @APIResponse(responseCode = "200", description = "救援队伍")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public PartView<RescueTeam> get(@PathParam("id") UUID id) {
    return desk.find(RescueTeams.KIND, id);
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"county", "department", "township"})
  @Operation(summary = "变更救援队伍 · Change the details (RFC 7396 merge patch)")
  @APIResponse(responseCode = "200", description = "变更后 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "part-withdrawn")
  public PartView<RescueTeam> change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = RescueTeam.class))) @NotNull JsonNode request) {
    return desk.change(RescueTeams.KIND, id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({"county", "department", "township"})
  @Operation(summary = "撤销救援队伍 · End it on a day, with a reason")
  @APIResponse(responseCode = "200", description = "撤销后 · As it stands now")
  @APIResponse(responseCode = "409", description = "part-withdrawn, withdrawal-in-future")
  public PartView<RescueTeam> withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull PartWithdrawal request) {
    return desk.withdraw(RescueTeams.KIND, id, IfMatch.required(ifMatch), request);
  }
}
