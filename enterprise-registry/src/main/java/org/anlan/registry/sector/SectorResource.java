package org.anlan.registry.sector;

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

/** The sectors over HTTP. */
@Path("/api/v1/sectors")
@RunOnVirtualThread
@Tag(name = "sectors", description = "监管行业")
public class SectorResource {

  private final SectorService sectors;
  private final Lists lists;

  SectorResource(SectorService sectors, Lists lists) {
    this.sectors = sectors;
    this.lists = lists;
  }

  @GET
  @RolesAllowed("**")
  @Listing(SectorList.class)
  @Operation(summary = "监管行业列表 · A page of the sectors")
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<SectorView> list(@Context UriInfo uri) {
    return lists.page(SectorList.SPEC, uri);
  }

  @GET
  @Path("{code}")
  @RolesAllowed("**")
  @Operation(summary = "查看监管行业 · Read a sector")
  @APIResponse(responseCode = "200", description = "监管行业")
  @APIResponse(responseCode = "404", description = "没有这个代码 · There is no such code")
  public SectorView get(@PathParam("code") String code) {
    return sectors.find(code);
  }

  @POST
  @RolesAllowed({"system-admin", "county"})
  @Operation(summary = "新增监管行业 · Take a sector into the directory")
  @APIResponse(
      responseCode = "201",
      description = "已新增 · Taken in",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SectorView.class)))
  @APIResponse(
      responseCode = "409",
      description = "代码已存在 (already-there) · The code is there already")
  public RestResponse<SectorView> establish(
      @Valid @NotNull SectorDetails request, @Context UriInfo uri) {
    var view = sectors.establish(request);
    return Answers.created(uri, view.code(), view);
  }

  @PATCH
  @Path("{code}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"system-admin", "county"})
  @Operation(summary = "更正监管行业 · Correct a sector; the code itself never changes")
  @APIResponse(responseCode = "200", description = "已更正 · Corrected")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "404", description = "没有这个代码 · There is no such code")
  public SectorView change(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = SectorDetails.class)))
          @NotNull JsonNode request) {
    return sectors.change(code, IfMatch.required(ifMatch), request);
  }
}
