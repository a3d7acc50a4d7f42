package org.anlan.hazards.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 隐患台账 over HTTP: the hazards in the caller's sight, page by page or as a workbook. */
@Path("/api/v1/hazards")
@Tag(name = "hazards")
@APIResponse(responseCode = "200", description = "管辖范围内的隐患 · Hazards in sight")
@APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
@RunOnVirtualThread
public class HazardListResource {

  static final ListSpec<HazardItem> HAZARDS =
      HazardFilters.list("hazards", HazardItem.COLUMNS, HazardItem::of)
          .export("隐患编号", HazardItem::number)
          .export("单位名称", HazardItem::enterpriseName)
          .export("场所", HazardItem::place)
          .export("乡镇", item -> named(item.townshipName(), item.townshipCode()))
          .export("主管部门", item -> named(item.departmentName(), item.departmentCode()))
          .export("隐患级别", item -> item.level().word())
          .export("隐患描述", HazardItem::description)
          .export("隐患类别", HazardItem::category)
          .export("来源", item -> item.source().word())
          .export("发现日期", HazardItem::foundOn)
          .export("整改期限", HazardItem::rectifyBy)
          .export("状态", item -> item.status().word())
          .export("是否逾期", item -> item.overdue() ? "是" : "否")
          .export("销号日期", HazardItem::closedOn)
          .export("专项行动", item -> String.join(";", item.campaigns()))
          .build();

  private final Lists lists;
  private final AskedFor asked;

  HazardListResource(Lists lists, AskedFor asked) {
    this.lists = lists;
    this.asked = asked;
  }

  @GET
  @Listing(HazardListResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "隐患台账 · List hazards",
      description = "按管辖范围、筛选条件分页；format=xlsx 导出。 Paged by scope and filter; exported as xlsx.")
  public Page<HazardItem> list(@Context UriInfo uri) {
    return lists.page(
        HAZARDS, uri, asked.by(uri.getQueryParameters().getFirst(AskedFor.PARAMETER)));
  }

  static String named(@Nullable String name, String code) {
    return name == null ? code : name;
  }
}
