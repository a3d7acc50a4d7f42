package org.anlan.registry.dossier.dishonesty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of the seriously dishonest over HTTP. */
@Path("/api/v1/dishonesty-entries")
@RunOnVirtualThread
@Tag(name = "dishonesty-entries", description = "严重失信名单")
public class DishonestyEntryResource {

  private final DishonestyService entries;
  private final PartDesk desk;
  private final Lists lists;

  DishonestyEntryResource(DishonestyService entries, PartDesk desk, Lists lists) {
    this.entries = entries;
    this.desk = desk;
    this.lists = lists;
  }

  @POST
  @RolesAllowed({"county", "department"})
  @Operation(
      summary = "告知拟列入严重失信名单 · Tell a unit that it is to be put on the list",
      description = "告知、决定、公布，三年期满移出；满十二个月可以申请提前移出。 Notice, decision, publication; three years.")
  @APIResponse(
      responseCode = "201",
      description = "已登记 · Recorded",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "PartViewDishonestyEntry")))
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "enterprise-merged")
  public RestResponse<PartView<DishonestyEntry>> notice(@Valid @NotNull Notice request) {
    var view = entries.notice(request);
    return Answers.createdAt("/api/v1/dishonesty-entries", view);
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(DishonestyEntries.class)
  @Operation(summary = "严重失信名单列表 · A page of the entries of the list in the caller's scope")
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<PartView<DishonestyEntry>> list(@Context UriInfo uri) {
    return lists.page(DishonestyEntries.SPEC, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(summary = "查看严重失信名单 · Read one of the entries of the list")
  @APIResponse(responseCode = "200", description = "严重失信名单")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public PartView<DishonestyEntry> get(@PathParam("id") UUID id) {
    return desk.find(DishonestyEntries.KIND, id);
  }

  @POST
  @Path("{id}/decision")
  @RolesAllowed({"county", "department"})
  @Operation(summary = "作出列入决定 · Decide to put it on the list")
  @APIResponse(responseCode = "200", description = "办理后 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "dishonesty-transition, part-withdrawn")
  public PartView<DishonestyEntry> decide(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Decision request) {
    return entries.decide(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/publication")
  @RolesAllowed({"county", "department"})
  @Operation(summary = "公布 · Make the entry public")
  @APIResponse(responseCode = "200", description = "办理后 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "dishonesty-transition, part-withdrawn")
  public PartView<DishonestyEntry> publish(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Publication request) {
    return entries.publish(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/removal-application")
  @RolesAllowed({"county", "department"})
  @Operation(summary = "登记提前移出申请 · Record that it asks to be removed")
  @APIResponse(responseCode = "200", description = "办理后 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "dishonesty-transition, removal-too-early")
  public PartView<DishonestyEntry> applyForRemoval(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull RemovalApplication request) {
    return entries.applyForRemoval(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/removal")
  @RolesAllowed({"county", "department"})
  @Operation(summary = "提前移出 · Remove it before its time")
  @APIResponse(responseCode = "200", description = "办理后 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "dishonesty-transition, removal-not-applied-for")
  public PartView<DishonestyEntry> remove(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Removal request) {
    return entries.remove(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/restoration")
  @RolesAllowed({"county", "department"})
  @Operation(summary = "恢复列入 · Put it back, because the application was false")
  @APIResponse(responseCode = "200", description = "办理后 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "dishonesty-transition")
  public PartView<DishonestyEntry> restore(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Restoration request) {
    return entries.restore(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({"county", "department"})
  @Operation(summary = "撤销条目 · End it on a day, with a reason")
  @APIResponse(responseCode = "200", description = "撤销后 · As it stands now")
  @APIResponse(responseCode = "409", description = "part-withdrawn, withdrawal-in-future")
  public PartView<DishonestyEntry> withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull PartWithdrawal request) {
    return desk.withdraw(DishonestyEntries.KIND, id, IfMatch.required(ifMatch), request);
  }
}
