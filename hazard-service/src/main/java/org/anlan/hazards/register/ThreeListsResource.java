package org.anlan.hazards.register;

import static org.anlan.hazards.register.HazardListResource.named;

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
import org.anlan.servicekit.scope.Condition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 三清单 over HTTP: three ways to look at the same hazards, with the same filters. */
@Path("/api/v1/hazard-lists")
@Tag(name = "hazard-lists", description = "隐患清单、措施清单、责任清单 The three lists of a campaign")
@APIResponse(responseCode = "200", description = "管辖范围内的隐患 · Hazards in sight")
@APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
@RunOnVirtualThread
public class ThreeListsResource {

  /** 隐患清单. */
  static final class Hazards {
    static final ListSpec<HazardItem> SPEC = HazardListResource.HAZARDS;
  }

  /** 整改措施清单. */
  static final class Measures {
    static final ListSpec<MeasureItem> SPEC =
        HazardFilters.list("measures", MeasureItem.COLUMNS, MeasureItem::of)
            .export("隐患编号", MeasureItem::number)
            .export("单位名称", MeasureItem::enterpriseName)
            .export("场所", MeasureItem::place)
            .export("隐患级别", item -> item.level().word())
            .export("隐患描述", MeasureItem::description)
            .export("整改措施", MeasureItem::measures)
            .export("整改资金（元）", MeasureItem::funds)
            .export("方案时限", MeasureItem::deadline)
            .export("应急预案", MeasureItem::contingencyPlan)
            .export("临时管控措施数", MeasureItem::interimControls)
            .export("进度（%）", MeasureItem::percent)
            .export("整改期限", MeasureItem::rectifyBy)
            .export("状态", item -> item.status().word())
            .build();
  }

  /** 责任清单. */
  static final class Responsibilities {
    static final ListSpec<ResponsibilityItem> SPEC =
        HazardFilters.list("responsibilities", ResponsibilityItem.COLUMNS, ResponsibilityItem::of)
            .export("隐患编号", ResponsibilityItem::number)
            .export("单位名称", ResponsibilityItem::enterpriseName)
            .export("场所", ResponsibilityItem::place)
            .export("隐患级别", item -> item.level().word())
            .export("隐患描述", ResponsibilityItem::description)
            .export("责任单位", ResponsibilityItem::assignee)
            .export("整改责任人", ResponsibilityItem::responsiblePerson)
            .export("属地乡镇", item -> named(item.townshipName(), item.townshipCode()))
            .export("主管部门", item -> named(item.departmentName(), item.departmentCode()))
            .export("整改期限", ResponsibilityItem::rectifyBy)
            .export("复查人", ResponsibilityItem::recheckedBy)
            .export("状态", item -> item.status().word())
            .export("销号日期", ResponsibilityItem::closedOn)
            .build();
  }

  private final Lists lists;
  private final AskedFor asked;

  ThreeListsResource(Lists lists, AskedFor asked) {
    this.lists = lists;
    this.asked = asked;
  }

  @GET
  @Path("hazards")
  @Listing(Hazards.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "隐患清单 · List of hazards")
  public Page<HazardItem> hazards(@Context UriInfo uri) {
    return lists.page(Hazards.SPEC, uri, asked(uri));
  }

  @GET
  @Path("measures")
  @Listing(Measures.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "整改措施清单 · List of measures")
  public Page<MeasureItem> measures(@Context UriInfo uri) {
    return lists.page(Measures.SPEC, uri, asked(uri));
  }

  @GET
  @Path("responsibilities")
  @Listing(Responsibilities.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "责任清单 · List of responsibilities")
  public Page<ResponsibilityItem> responsibilities(@Context UriInfo uri) {
    return lists.page(Responsibilities.SPEC, uri, asked(uri));
  }

  private Condition asked(UriInfo uri) {
    return asked.by(uri.getQueryParameters().getFirst(AskedFor.PARAMETER));
  }
}
