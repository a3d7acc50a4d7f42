package org.anlan.hazards.warning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.anlan.hazards.profile.WarningColour;
import org.anlan.hazards.profile.WarningKind;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 预警 over HTTP. */
@Path("/api/v1/warnings")
@Tag(name = "warnings", description = "预警 Warnings")
@RunOnVirtualThread
public class WarningResource {

  static final ListSpec<WarningView> WARNINGS =
      ListSpec.<WarningView>of("warnings", "warning w")
          .columns(WarningView.COLUMNS, WarningView::of)
          .scopedBy(ScopeColumns.USUAL)
          .id("w.id", ValueType.UUID)
          .filter(Filters.oneOf("kind", "w.kind", WarningKind.class))
          .filter(Filters.oneOf("colour", "w.colour", WarningColour.class))
          .filter(Filters.oneOf("status", "w.status", WarningStatus.class))
          .filter(Filters.oneOf("rung", "w.rung", Rung.class))
          .filter(Filters.uuid("hazardId", "w.hazard_id"))
          .filter(Filters.uuid("enterpriseId", "w.enterprise_id"))
          .filter(Filters.text("cause", "w.cause"))
          .filter(Filters.text("townshipCode", "w.township_code"))
          .filter(Filters.text("departmentCode", "w.department_code"))
          .filter(Filters.daysOfInstants("raisedFrom", "raisedTo", "w.raised_at"))
          .sort("raisedAt", "w.raised_at", ValueType.INSTANT)
          .defaultSort("-raisedAt")
          .export("颜色", item -> item.colour().word())
          .export("预警", item -> item.kind().word())
          .export("对象", WarningView::title)
          .export("状态", item -> item.status().word())
          .export("层级", item -> item.rung().word())
          .export("发出时间", WarningView::raisedAt)
          .export("签收人", WarningView::acknowledgedBy)
          .export("处置", WarningView::answer)
          .export("解除时间", WarningView::clearedAt)
          .build();

  private final Lists lists;
  private final WarningService warnings;

  WarningResource(Lists lists, WarningService warnings) {
    this.lists = lists;
    this.warnings = warnings;
  }

  @GET
  @Listing(WarningResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "预警列表 · List warnings",
      description =
          "按管辖范围、筛选条件分页；format=xlsx 导出。企业只见本单位的预警，不见签收人和处置意见。"
              + " Paged by scope and filter; exported as xlsx. An enterprise sees its own, without what offices answered.")
  @APIResponse(responseCode = "200", description = "管辖范围内的预警 · Warnings in sight")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<WarningView> list(@Context UriInfo uri) {
    return lists.page(WARNINGS, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "查看预警 · Read a warning")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public WarningView get(@PathParam("id") UUID id) {
    return warnings.find(id);
  }

  @POST
  @Path("{id}/acknowledgement")
  @RolesAllowed({"county", "township", "department", "grid"})
  @Operation(
      summary = "签收预警 · Acknowledge a warning",
      description = "RAISED → ACKNOWLEDGED，不再逐级上报。 It climbs no further.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "warning-transition")
  public WarningView acknowledge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Answered request) {
    return warnings.acknowledge(id, IfMatch.required(ifMatch), request.answer());
  }

  @POST
  @Path("{id}/clearing")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "解除预警 · Clear a warning",
      description = "原因消失时自动解除；手工解除须说明理由。 By hand with a reason; otherwise by itself.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "warning-transition")
  public WarningView clear(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Cleared request) {
    return warnings.clear(id, IfMatch.required(ifMatch), request.reason());
  }

  /** What is being done. */
  public record Answered(@NotBlank @Size(max = 2000) String answer) {}

  /** Why it is over. */
  public record Cleared(@NotBlank @Size(max = 2000) String reason) {}
}
