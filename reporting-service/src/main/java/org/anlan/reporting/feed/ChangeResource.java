package org.anlan.reporting.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.anlan.reporting.fact.EnterpriseFact;
import org.anlan.reporting.fact.HazardFact;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The open interface over HTTP. */
@Path("/open/v1")
@Tag(name = "open", description = "开放接口 · Open interface")
public class ChangeResource {

  private final Feed feed;
  private final Lists lists;

  ChangeResource(Feed feed, Lists lists) {
    this.feed = feed;
    this.lists = lists;
  }

  @GET
  @Path("changes")
  @RolesAllowed("province")
  @Operation(
      summary = "变更流 · The feed of changes",
      description =
          """
          按变更先后列出各记录的最近一次变更,含墓碑。从不带 cursor 开始,此后总是带上次返回的 nextCursor;没有新变更时 items 为空、\
          nextCursor 不变。同一变更可能再次出现,以 id 和 version 判断。数据库重建后返回 409 feed-rebuilt,应从头读取。
          The last change of each record in the order of changes, tombstones included. Begin without a cursor, then always bring the \
          nextCursor of the last answer; with nothing new, items is empty and nextCursor stays. The same change may come again: judge \
          by id and version. After a rebuild the answer is 409 feed-rebuilt: read from the beginning.""")
  @APIResponse(responseCode = "200", description = "变更 · Changes")
  @APIResponse(responseCode = "400", description = "参数有误 · A parameter is wrong")
  @APIResponse(
      responseCode = "409",
      description = "变更流已重建，请从头读取 · The feed was rebuilt (feed-rebuilt)")
  public Changes changes(
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("kinds")
          @Size(max = 100) @Parameter(description = "enterprise,hazard; 缺省为全部 / all by default")
          @Nullable String kinds,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit) {
    return feed.after(Cursor.parse(cursor), Kind.parse(kinds), limit);
  }

  @GET
  @Path("enterprises/{id}")
  @RolesAllowed("province")
  @Operation(
      summary = "一家单位的现状 · How an enterprise stands",
      description = "每次读取都记入审计。 · Each reading stands in the audit trail.")
  @APIResponse(responseCode = "200", description = "现状 · How it stands")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public EnterpriseFact enterprise(UUID id) {
    return (EnterpriseFact) feed.find(Kind.ENTERPRISE, id);
  }

  @GET
  @Path("hazards/{id}")
  @RolesAllowed("province")
  @Operation(
      summary = "一处隐患的现状 · How a hazard stands",
      description = "每次读取都记入审计。 · Each reading stands in the audit trail.")
  @APIResponse(responseCode = "200", description = "现状 · How it stands")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public HazardFact hazard(UUID id) {
    return (HazardFact) feed.find(Kind.HAZARD, id);
  }

  @GET
  @Path("codes/{list}")
  @Listing(CodeList.class)
  @RolesAllowed("province")
  @Operation(
      summary = "代码表 · A list of codes",
      description = "divisions, organizations, sectors, grids")
  @APIResponse(responseCode = "200", description = "一页 · A page")
  @APIResponse(responseCode = "404", description = "没有这个代码表 · No such list")
  public Page<CodeList.Code> codes(String list, @Context UriInfo uri) {
    return lists.page(CodeList.SPEC, uri, CodeList.named(list));
  }

  /** A piece of the feed; the cursor is always there, because the feed has no end. */
  @Schema(name = "Changes")
  public record Changes(List<Change> items, String nextCursor) {}
}
