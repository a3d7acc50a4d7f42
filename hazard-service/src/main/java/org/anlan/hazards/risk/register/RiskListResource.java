package org.anlan.hazards.risk.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.profile.CountySettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 风险点台账 over HTTP: the risks in the caller's sight, page by page or as a workbook. */
@Path("/api/v1/risk-points")
@Tag(name = "risk-points")
@APIResponse(responseCode = "200", description = "管辖范围内的风险点 · Risks in sight")
@APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
@RunOnVirtualThread
public class RiskListResource {

  /** What the list offers, whatever the thresholds. */
  static final ListSpec<RiskItem> RISKS = risks("true");

  private static ListSpec<RiskItem> risks(String current) {
    return RiskFilters.list("risk-points", "risk_point r", RiskItem.columns(current), RiskItem::of)
        .export("风险点编号", RiskItem::number)
        .export("风险点名称", RiskItem::name)
        .export("类型", item -> item.kind().word())
        .export("单位名称", RiskItem::enterpriseName)
        .export("场所", RiskItem::place)
        .export("乡镇", item -> named(item.townshipName(), item.townshipCode()))
        .export("主管部门", item -> named(item.departmentName(), item.departmentCode()))
        .export("事故类型", RiskItem::accidents)
        .export("评价方法", item -> item.method().name())
        .export("风险值", RiskItem::score)
        .export("风险颜色", item -> RiskFilters.word(item.colour()))
        .export("风险等级", RiskItem::colourLevel)
        .export("原风险颜色", item -> RiskFilters.word(item.formerColour()))
        .export("等级依据", item -> item.colourBasis().word())
        .export("状态", item -> item.status().word())
        .export("评价日期", RiskItem::gradedOn)
        .export("最近检视日期", RiskItem::lookedOn)
        .build();
  }

  private final Lists lists;
  private final ReviewsDue due;
  private final CountySettings<HazardProfile> profiles;
  private final CurrentMatrix matrix;

  RiskListResource(
      Lists lists, ReviewsDue due, CountySettings<HazardProfile> profiles, CurrentMatrix matrix) {
    this.lists = lists;
    this.due = due;
    this.profiles = profiles;
    this.matrix = matrix;
  }

  @GET
  @Listing(RiskListResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "风险点台账 · List risks",
      description =
          "已消除的须以 status 查询；reviewDueBefore 按颜色与重点时段计算。按旧标准评价的没有 colour，原颜色见 formerColour，按 colour"
              + " 筛选时不计。 Eliminated ones only by status; the next review is computed. What older"
              + " thresholds graded has a formerColour in place of a colour, and is found by no"
              + " colour.")
  public Page<RiskItem> list(@Context UriInfo uri) {
    var page =
        lists.page(
            risks(matrix.sql("r")),
            uri,
            due.before(uri.getQueryParameters().getFirst(DueParameter.NAME)),
            matrix.ofColour(uri.getQueryParameters().containsKey("colour")));
    return new Page<>(
        page.items().stream().map(item -> item.by(profiles.of(item.countyCode()).risk())).toList(),
        page.nextCursor(),
        page.total());
  }

  static String named(@Nullable String name, String code) {
    return name == null ? code : name;
  }
}
