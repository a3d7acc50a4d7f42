package org.anlan.registry.dossier.emergency.drill;

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

/** Drills over HTTP, whosesoever they are. */
@Path("/api/v1/drills")
@RunOnVirtualThread
@Tag(name = "drills", description = "应急演练")
public class DrillResource {

  private final DrillService drills;
  private final PartDesk desk;
  private final Lists lists;

  DrillResource(DrillService drills, PartDesk desk, Lists lists) {
    this.drills = drills;
    this.desk = desk;
    this.lists = lists;
  }

  @POST
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "登记政府、部门、乡镇的应急演练 · Record a drill of a government, department or township",
      description =
          """
          至少每两年一次（国务院令708；县档案可更严）。未填的为登记人自己的乡镇或部门。
          Every two years at least, unless the county is stricter. Who says nothing means their own.
          """)
  @APIResponse(
      responseCode = "201",
      description = "已登记 · Recorded",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PartViewDrill")))
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "403", description = "不在管辖范围内 (outside-scope)")
  public RestResponse<PartView<Drill>> record(@Valid @NotNull OfficeDrill request) {
    return Answers.createdAt("/api/v1/drills", drills.record(request));
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(Drills.class)
  @Operation(summary = "应急演练列表 · A page of the drills in the caller's scope")
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<PartView<Drill>> list(@Context UriInfo uri) {
    return lists.page(Drills.SPEC, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(summary = "查看应急演练 · Read a drill")
  @APIResponse(responseCode = "200", description = "应急演练")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public PartView<Drill> get(@PathParam("id") UUID id) {
    return desk.find(Drills.KIND, id);
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"county", "department", "township", "enterprise"})
  @Operation(summary = "变更应急演练 · Change the details (RFC 7396 merge patch)")
  @APIResponse(responseCode = "200", description = "变更后 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "part-withdrawn, part-duplicate")
  public PartView<Drill> change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = Drill.class))) @NotNull JsonNode request) {
    return drills.change(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({"county", "department", "township", "enterprise"})
  @Operation(
      summary = "撤销应急演练 · End it on a day, with a reason",
      description = "记录保留，不再列为有效。 The record stays and counts no more.")
  @APIResponse(responseCode = "200", description = "撤销后 · As it stands now")
  @APIResponse(responseCode = "409", description = "part-withdrawn, withdrawal-in-future")
  public PartView<Drill> withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull PartWithdrawal request) {
    return desk.withdraw(Drills.KIND, id, IfMatch.required(ifMatch), request);
  }
}
