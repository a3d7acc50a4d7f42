package org.anlan.hazards.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
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
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 通知 over HTTP: what the caller's office or enterprise has to know of. */
@Path("/api/v1/notifications")
@Tag(name = "notifications", description = "通知 Notices to offices and enterprises")
@RunOnVirtualThread
public class NotificationResource {

  static final ListSpec<NotificationView> NOTICES =
      ListSpec.<NotificationView>of("notifications", "notification n")
          .columns(NotificationView.COLUMNS, NotificationView::of)
          .scopedBy(
              new ScopeColumns(
                  "n.county_code",
                  "n.township_code",
                  "n.department_code",
                  false,
                  "n.grid_code",
                  "n.enterprise_id"))
          .id("n.id", ValueType.UUID)
          .filter(
              Filters.state(
                  "read",
                  (yes, today) ->
                      new Condition("n.read_at is " + (yes ? "not null" : "null"), List.of())))
          .filter(Filters.uuid("about", "n.about"))
          .sort("createdAt", "n.created_at", ValueType.INSTANT)
          .defaultSort("-createdAt")
          .export("时间", NotificationView::createdAt)
          .export("标题", NotificationView::title)
          .export("内容", NotificationView::text)
          .export("阅读时间", NotificationView::readAt)
          .export("阅读人", NotificationView::readBy)
          .build();

  private final Lists lists;
  private final NoticeService notices;

  NotificationResource(Lists lists, NoticeService notices) {
    this.lists = lists;
    this.notices = notices;
  }

  @GET
  @Listing(NotificationResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise"})
  @Operation(
      summary = "本单位的通知 · List the office's notices",
      description = "企业只见发给自己的通知。 An enterprise sees what it was told itself.")
  @APIResponse(responseCode = "200", description = "通知 · Notices")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<NotificationView> list(@Context UriInfo uri) {
    return lists.page(NOTICES, uri, notices.own());
  }

  @POST
  @Path("{id}/reading")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise"})
  @Operation(summary = "标为已读 · Mark a notice as read")
  @APIResponse(responseCode = "200", description = "已读 · Read")
  @APIResponse(responseCode = "409", description = "already-read")
  public NotificationView read(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return notices.read(id, IfMatch.required(ifMatch));
  }
}
