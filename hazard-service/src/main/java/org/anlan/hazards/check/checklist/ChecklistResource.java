package org.anlan.hazards.check.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Checklists over HTTP. */
@Path("/api/v1/checklists")
@Tag(name = "checklists", description = "分级分类排查清单 What is looked at, per sector and grade")
@RunOnVirtualThread
public class ChecklistResource {

  static final ListSpec<ChecklistRow> CHECKLISTS =
      ListSpec.<ChecklistRow>of("checklists", "checklist k")
          .columns(ChecklistRow.COLUMNS, ChecklistRow::of)
          .everybodys() // the condition of Readers comes with each request
          .id("k.id", ValueType.UUID)
          .filter(Filters.oneOf("status", "k.status", ChecklistStatus.class))
          .filter(Filters.text("sectorCode", "k.sector_code"))
          .filter(Filters.text("grade", "k.grade"))
          .filter(Filters.text("countyCode", "k.county_code"))
          .sort("sectorCode", "k.sector_code", ValueType.TEXT)
          .sort("edition", "k.edition", ValueType.INTEGER)
          .sort("title", "k.title", ValueType.TEXT)
          .defaultSort("sectorCode")
          .export("监管行业", ChecklistRow::sectorCode)
          .export("分级", ChecklistRow::grade)
          .export("版次", ChecklistRow::edition)
          .export("名称", ChecklistRow::title)
          .export("条数", ChecklistRow::items)
          .export("发布日期", ChecklistRow::publishedOn)
          .build();

  private final ChecklistService checklists;
  private final Lists lists;
  private final Readers readers;

  ChecklistResource(ChecklistService checklists, Lists lists, Readers readers) {
    this.checklists = checklists;
    this.lists = lists;
    this.readers = readers;
  }

  @POST
  @RolesAllowed({"county", "department"})
  @Operation(summary = "起草排查清单 · Draft a checklist", description = "同一行业、分级的下一版。 The next edition.")
  @APIResponse(
      responseCode = "201",
      description = "已起草 · Drafted",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ChecklistView.class)))
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  public RestResponse<ChecklistView> draft(
      @Valid @NotNull DraftChecklist request, @Context UriInfo uri) {
    return Answers.created(uri, checklists.draft(request));
  }

  @GET
  @Listing(ChecklistResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "排查清单目录 · List checklists",
      description = "草稿仅县级及其部门可见。 Drafts for their authors.")
  @APIResponse(responseCode = "200", description = "本县清单 · Those of the county")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<ChecklistRow> list(@Context UriInfo uri) {
    return lists.page(CHECKLISTS, uri, readers.inSight());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "查看排查清单 · Read a checklist")
  @APIResponse(responseCode = "200", description = "清单 · The checklist")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public ChecklistView get(@PathParam("id") UUID id) {
    return checklists.find(id);
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"county", "department"})
  @Operation(summary = "修改清单草稿 · Change a draft")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "409", description = "checklist-published")
  @RequestBody(
      content =
          @Content(schema = @Schema(implementation = ChecklistService.AmendableChecklist.class)))
  public ChecklistView amend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull JsonNode patch) {
    return checklists.amend(id, IfMatch.required(ifMatch), patch);
  }

  @POST
  @Path("{id}/publication")
  @RolesAllowed({"county", "department"})
  @Operation(
      summary = "发布排查清单 · Publish a checklist",
      description = "发布后不可更改。 It stands from then on.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "409", description = "checklist-published")
  public ChecklistView publish(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return checklists.publish(id, IfMatch.required(ifMatch));
  }

  /** A new edition. */
  public record DraftChecklist(
      @NotBlank @Size(max = 50) String sectorCode,
      @Size(max = 50) @Nullable String grade,
      @NotBlank @Size(max = 200) String title,
      @NotEmpty @Size(max = 500) List<@Valid @NotNull ChecklistItem> items) {}
}
