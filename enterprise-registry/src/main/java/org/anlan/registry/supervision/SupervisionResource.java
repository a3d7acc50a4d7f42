package org.anlan.registry.supervision;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Supervision links over HTTP. */
@Path("/api/v1/supervision-links")
@RunOnVirtualThread
@Tag(name = "supervision-links", description = "监管联系 · Who looks after which enterprise")
public class SupervisionResource {

  private final SupervisionService links;
  private final SupervisionReveal reveal;
  private final Lists lists;

  SupervisionResource(SupervisionService links, SupervisionReveal reveal, Lists lists) {
    this.links = links;
    this.reveal = reveal;
    this.lists = lists;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(SupervisionList.class)
  @Operation(
      summary = "监管联系列表 · A page of the supervision links in the caller's scope",
      description =
          "q 按姓名查找；activeOn 只列当日有效的。 q searches people; activeOn leaves those that hold on that day.")
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<SupervisionRow> list(@Context UriInfo uri) {
    return lists.page(SupervisionList.SPEC, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(
      summary = "查看监管联系 · Read a supervision link",
      description =
          "电话默认脱敏；给出用途并有权限时显示原文，每次都记入审计。 The telephone number is masked; with a purpose it is shown and the look is audited.")
  @APIResponse(responseCode = "200", description = "监管联系 · The link")
  @APIResponse(responseCode = "403", description = "无权查看原文 (reveal-not-allowed)")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public SupervisionView get(
      @PathParam("id") UUID id,
      @Parameter(description = "查看原文的用途 · Why personal data is needed", example = "安排联合检查")
          @QueryParam("reveal")
          @Size(min = 2, max = 100) @Nullable String purpose) {
    return purpose == null ? links.find(id) : reveal.reveal(id, purpose);
  }

  @POST
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "建立监管联系 · Post somebody to an enterprise",
      description =
          """
          包联领导、包抓干部、挂钩、派驻监督员、网格员；同一人在同一单位同类联系的时间不得重叠。
          One person has no two links of a kind with one enterprise at a time. A resident supervisor's visits are no
          administrative inspections (国办发〔2024〕54号).
          """)
  @APIResponse(
      responseCode = "201",
      description = "已建立 · Posted",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SupervisionView.class)))
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(
      responseCode = "409",
      description =
          "supervision-link-duplicate, supervision-of-closed-enterprise, enterprise-merged")
  public RestResponse<SupervisionView> post(@Valid @NotNull Posting request, @Context UriInfo uri) {
    return Answers.created(uri, links.post(request));
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "更正监管联系 · Put right what was entered of a link (RFC 7396 merge patch)",
      description =
          """
          单位和类型不能更正，应解除后另行建立；已解除的联系仍可更正起止日期，但不能恢复。
          Unit and kind are not among it: withdraw the link and post anew. Days of a link that was withdrawn may be put
          right; it does not begin again.
          """)
  @APIResponse(responseCode = "200", description = "更正后的联系 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(
      responseCode = "409",
      description = "supervision-link-duplicate, supervision-link-over")
  public SupervisionView correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = Correction.class))) @NotNull JsonNode request) {
    return links.correct(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "解除监管联系 · End a link, with the reason",
      description = "on 为最后一日，不得晚于今天。 on is the last day, today at the latest.")
  @APIResponse(responseCode = "200", description = "解除后的联系 · As it stands now")
  @APIResponse(
      responseCode = "409",
      description = "supervision-link-over, supervision-link-not-begun, supervision-end-in-future")
  public SupervisionView withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Withdrawal request) {
    return links.withdraw(id, IfMatch.required(ifMatch), request);
  }
}
