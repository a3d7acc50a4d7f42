package org.anlan.reporting.snapshot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Published figures over HTTP. */
@Path("/api/v1/snapshots")
@Tag(name = "snapshots", description = "发布的统计数字 · Published figures")
public class SnapshotResource {

  private final SnapshotService snapshots;
  private final Lists lists;

  SnapshotResource(SnapshotService snapshots, Lists lists) {
    this.snapshots = snapshots;
    this.lists = lists;
  }

  @GET
  @Listing(SnapshotList.class)
  @RolesAllowed({"prefecture", "county", "township", "department"})
  @Operation(
      summary = "已发布的统计数字 · Published figures",
      description = "每项只列最新版本。 · The newest version of each.")
  @APIResponse(responseCode = "200", description = "一页 · A page")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<SnapshotList.Item> list(@Context UriInfo uri) {
    return lists.page(SnapshotList.SPEC, uri);
  }

  @POST
  @RolesAllowed("statistician")
  @Operation(
      summary = "发布统计数字 · Publish figures",
      description =
          "按当时的数据和口径固定下来，不再改动；只有县级统计员可以发布。"
              + " / Freezes the figures as they are now under their present definitions. The county's statistician only.")
  @APIResponse(
      responseCode = "201",
      description = "已发布 · Published",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Snapshot.class)))
  @APIResponse(responseCode = "400", description = "内容有误 · Wrong parts are named")
  public RestResponse<Snapshot> publish(
      @Valid @NotNull PublishFigures request, @Context UriInfo uri) {
    var snapshot =
        snapshots.publish(
            request.title(), request.from(), request.to(), request.selection(), request.reason());
    return Answers.created(uri, snapshot);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"prefecture", "county", "township", "department"})
  @Operation(summary = "最新版本 · The newest version", description = "含统计数字。 · With its figures.")
  @APIResponse(responseCode = "200", description = "最新版本 · The newest version")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public Snapshot get(UUID id) {
    return snapshots.newest(id);
  }

  @GET
  @Path("{id}/versions")
  @RolesAllowed({"prefecture", "county", "township", "department"})
  @Operation(
      summary = "全部版本 · All versions",
      description = "从新到旧，含更正原因。 · The newest first, with the reasons of corrections.")
  @APIResponse(responseCode = "200", description = "全部版本 · All versions")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public Versions versions(UUID id) {
    return new Versions(snapshots.versions(id), null);
  }

  @POST
  @Path("{id}/correction")
  @RolesAllowed("statistician")
  @Operation(
      summary = "更正 · Correct",
      description =
          "按现在的数据重新统计，成为新的版本；原版本保留。必须说明原因，并带 If-Match。"
              + " / Counts anew; the result is the next version, the earlier ones stay. Needs a reason and If-Match.")
  @APIResponse(responseCode = "200", description = "新的版本 · The new version")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  @APIResponse(responseCode = "412", description = "已有更新的版本 · There is a newer version")
  @APIResponse(responseCode = "428", description = "缺少 If-Match · If-Match is missing")
  public Snapshot correct(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull CorrectFigures request) {
    return snapshots.correct(id, IfMatch.required(ifMatch), request.reason());
  }

  /** What is to be published. */
  public record PublishFigures(
      @NotBlank @Size(max = 200) String title,
      @Schema(
              description =
                  "起始日，缺省为截止日所在年的1月1日 · First day; January 1st of the last day's year by default")
          @Nullable LocalDate from,
      @Schema(description = "截止日，缺省为今天 · Last day; today by default") @Nullable LocalDate to,
      @Valid @NotNull Selection selection,
      @Size(max = 500) @Nullable String reason) {}

  /** Why it is corrected. */
  public record CorrectFigures(@NotBlank @Size(max = 500) String reason) {}

  /** The versions of one publication. */
  @Schema(name = "SnapshotVersions")
  public record Versions(List<Snapshot> items, @Nullable String nextCursor) {}
}
