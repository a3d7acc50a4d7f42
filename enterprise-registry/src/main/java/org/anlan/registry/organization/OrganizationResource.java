package org.anlan.registry.organization;

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

/** The organizations over HTTP. */
@Path("/api/v1/organizations")
@RunOnVirtualThread
@Tag(name = "organizations", description = "机构")
public class OrganizationResource {

  private final OrganizationService organizations;
  private final Lists lists;

  OrganizationResource(OrganizationService organizations, Lists lists) {
    this.organizations = organizations;
    this.lists = lists;
  }

  @GET
  @RolesAllowed("**")
  @Listing(OrganizationList.class)
  @Operation(summary = "机构列表 · A page of the organizations")
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<OrganizationRow> list(@Context UriInfo uri) {
    return lists.page(OrganizationList.SPEC, uri);
  }

  @GET
  @Path("{code}")
  @RolesAllowed("**")
  @Operation(summary = "查看机构 · Read an organisation")
  @APIResponse(responseCode = "200", description = "机构")
  @APIResponse(responseCode = "404", description = "没有这个代码 · There is no such code")
  public OrganizationView get(@PathParam("code") String code) {
    return organizations.find(code);
  }

  @POST
  @RolesAllowed({"system-admin", "county"})
  @Operation(summary = "新增机构 · Take an organisation into the directory")
  @APIResponse(
      responseCode = "201",
      description = "已新增 · Taken in",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OrganizationView.class)))
  @APIResponse(
      responseCode = "409",
      description = "代码已存在 (already-there) · The code is there already")
  public RestResponse<OrganizationView> establish(
      @Valid @NotNull OrganizationDetails request, @Context UriInfo uri) {
    var view = organizations.establish(request);
    return Answers.created(uri, view.code(), view);
  }

  @PATCH
  @Path("{code}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"system-admin", "county"})
  @Operation(summary = "更正机构 · Correct an organisation; the code itself never changes")
  @APIResponse(responseCode = "200", description = "已更正 · Corrected")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "404", description = "没有这个代码 · There is no such code")
  public OrganizationView change(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = OrganizationDetails.class)))
          @NotNull JsonNode request) {
    return organizations.change(code, IfMatch.required(ifMatch), request);
  }
}
