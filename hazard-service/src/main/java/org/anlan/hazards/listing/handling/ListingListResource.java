package org.anlan.hazards.listing.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.listing.ListingStatus;
import org.anlan.hazards.listing.ListingView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 挂牌督办台账 over HTTP: the listings in the caller's sight. */
@Path("/api/v1/listings")
@Tag(name = "listings")
@RunOnVirtualThread
public class ListingListResource {

  private static final String RUNNING = "l.status in ('PUBLISHED', 'SUPERVISING')";

  static final ListSpec<ListingItem> LISTINGS =
      ListSpec.<ListingItem>of("listings", "listing l")
          .columns(ListingItem.COLUMNS, ListingItem::of)
          .scopedBy(ScopeColumns.USUAL)
          .id("l.id", ValueType.UUID)
          .filter(Filters.oneOf("status", "l.status", ListingStatus.class))
          .filter(Filters.oneOf("level", "l.level", ListingLevel.class))
          .filter(Filters.uuid("hazardId", "l.hazard_id"))
          .filter(Filters.uuid("enterpriseId", "l.enterprise_id"))
          .filter(Filters.text("townshipCode", "l.township_code"))
          .filter(Filters.text("departmentCode", "l.department_code"))
          .filter(Filters.text("number", "l.number"))
          .filter(Filters.flag("imported", "l.imported"))
          .filter(Filters.days("listedFrom", "listedTo", "l.listed_on"))
          .filter(Filters.days("dueFrom", "dueTo", "l.due_on"))
          .filter(Filters.days("endedFrom", "endedTo", "l.ended_on"))
          .filter(
              Filters.state(
                  "overdue",
                  (yes, today) ->
                      new Condition(
                          yes
                              ? RUNNING + " and l.due_on < ?"
                              : "(" + RUNNING + " and l.due_on < ?) is not true",
                          List.of(today))))
          .filter(
              Filters.state(
                  "publicationOverdue",
                  (yes, today) ->
                      new Condition(
                          "(l.status = 'APPROVED' and l.publish_by < ?"
                              + " or l.status = 'DELISTED' and l.end_published_on is null and l.publish_end_by < ?)"
                              + (yes ? "" : " is not true"),
                          List.of(today, today))))
          .search("l.search_text", "l.search_bigrams")
          .sort("createdAt", "l.created_at", ValueType.INSTANT)
          .sort("number", "l.number", ValueType.TEXT)
          .sortNullable("listedOn", "l.listed_on", ValueType.DAY)
          .sortNullable("dueOn", "l.due_on", ValueType.DAY)
          .defaultSort("-createdAt")
          .export("挂牌编号", ListingItem::number)
          .export("隐患编号", ListingItem::hazardNumber)
          .export("单位或场所", ListingItem::site)
          .export("挂牌级别", item -> item.level().word())
          .export("挂牌单位", ListingItem::authority)
          .export("状态", item -> item.status().word())
          .export("挂牌日期", ListingItem::listedOn)
          .export("督办期限", ListingItem::dueOn)
          .export("是否逾期", item -> item.overdue() ? "是" : "否")
          .export("摘牌日期", ListingItem::endedOn)
          .build();

  private final Lists lists;
  private final ListingService listings;

  ListingListResource(Lists lists, ListingService listings) {
    this.lists = lists;
    this.listings = listings;
  }

  @GET
  @Listing(ListingListResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "挂牌督办台账 · List listings",
      description = "按管辖范围、筛选条件分页；format=xlsx 导出。 Paged by scope and filter; exported as xlsx.")
  @APIResponse(responseCode = "200", description = "管辖范围内的挂牌 · Listings in sight")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<ListingItem> list(@Context UriInfo uri) {
    return lists.page(LISTINGS, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "查看挂牌 · Read a listing")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public ListingView get(@PathParam("id") UUID id) {
    return listings.find(id);
  }
}
