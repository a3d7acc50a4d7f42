package org.anlan.hazards.standard;

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
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
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

/** Judgement standards over HTTP: looked up by everybody, added to by counties. */
@Path("/api/v1/judgement-standards")
@Tag(name = "judgement-standards", description = "重大事故隐患判定标准 Judgement standards")
@RunOnVirtualThread
public class StandardResource {

  static final ListSpec<StandardView> ITEMS =
      ListSpec.<StandardView>of("judgement-standards", "standard_item s")
          .columns(StandardView.COLUMNS, StandardView::of)
          .everybodys()
          .id("s.id", ValueType.UUID)
          .filter(Filters.contains("sectorCode", "s.sector_codes"))
          .filter(Filters.text("standard", "s.standard"))
          .filter(Filters.text("item", "s.item"))
          .filter(Filters.text("countyCode", "s.owner_county"))
          .filter(Filters.flag("citable", "s.citable"))
          .filter(new SuitedToEnterprise())
          .filter(
              Filters.state(
                  "valid",
                  (yes, today) ->
                      new Condition(
                          "(coalesce(s.valid_from, ?) <= ? and coalesce(s.valid_to, ?) >= ?)"
                              + (yes ? "" : " is not true"),
                          List.of(today, today, today, today))))
          .search("s.search_text", "s.search_bigrams")
          .sort("standard", "s.standard", ValueType.TEXT)
          .sort("item", "s.item", ValueType.TEXT)
          .defaultSort("standard,item")
          .export("标准", StandardView::standard)
          .export("条目", StandardView::item)
          .export("内容", StandardView::text)
          .export("依据", StandardView::source)
          .export("监管行业", item -> String.join(";", item.sectorCodes()))
          .export("生效日期", StandardView::validFrom)
          .export("失效日期", StandardView::validTo)
          .export("可否引用", item -> item.citable() ? "是" : "否")
          .build();

  private final StandardService standards;
  private final Lists lists;

  StandardResource(StandardService standards, Lists lists) {
    this.standards = standards;
    this.lists = lists;
  }

  @GET
  @Listing(StandardResource.class)
  @RolesAllowed("**")
  @Operation(
      summary = "判定标准条目 · List judgement standards",
      description = "enterpriseId 按单位的监管行业推荐。 With enterpriseId: those that suit its sectors.")
  @APIResponse(responseCode = "200", description = "判定标准条目 · Items")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<StandardView> list(@Context UriInfo uri) {
    return lists.page(ITEMS, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("**")
  @Operation(summary = "查看判定标准条目 · Read an item")
  @APIResponse(responseCode = "200", description = "条目 · The item")
  @APIResponse(responseCode = "404", description = "没有这个条目 · There is no such item")
  public StandardView get(@PathParam("id") UUID id) {
    return standards.find(id);
  }

  @POST
  @RolesAllowed("county")
  @Operation(summary = "补充判定标准条目 · Add an item of the county")
  @APIResponse(
      responseCode = "201",
      description = "已补充 · Added",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = StandardView.class)))
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "403", description = "outside-scope")
  @APIResponse(responseCode = "409", description = "already-there")
  public RestResponse<StandardView> add(
      @Valid @NotNull StandardDetails request, @Context UriInfo uri) {
    return Answers.created(uri, standards.add(request));
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed("county")
  @Operation(
      summary = "更正判定标准条目 · Put an item of the county right",
      description = "系统自带的条目不能更改。 Shipped items are nobody's to change.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "403", description = "standard-not-yours")
  @APIResponse(responseCode = "409", description = "already-there")
  public StandardView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = StandardDetails.class)))
          @NotNull JsonNode patch) {
    return standards.change(id, IfMatch.required(ifMatch), patch);
  }
}
