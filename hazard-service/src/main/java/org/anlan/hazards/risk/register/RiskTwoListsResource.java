package org.anlan.hazards.risk.register;

import static org.anlan.hazards.risk.register.RiskListResource.named;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 两清单 over HTTP: who answers for which risk, and what is done about it. */
@Path("/api/v1/risk-lists")
@Tag(name = "risk-lists", description = "风险管控责任清单、措施清单 The two lists beside the map")
@APIResponse(responseCode = "200", description = "管辖范围内的风险点 · Risks in sight")
@APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
@RunOnVirtualThread
public class RiskTwoListsResource {

  private static final Condition IN_FORCE =
      new Condition("m.measure ->> 'withdrawn' is null", List.of());

  /** 责任清单. */
  static final class Responsibility {
    static final ListSpec<RiskResponsibility> SPEC = by("true");

    private static ListSpec<RiskResponsibility> by(String current) {
      return RiskFilters.list(
              "risk-responsibility",
              "risk_point r",
              RiskResponsibility.columns(current),
              RiskResponsibility::of)
          .export("风险点编号", RiskResponsibility::number)
          .export("风险点名称", RiskResponsibility::name)
          .export("单位名称", RiskResponsibility::enterpriseName)
          .export("场所", RiskResponsibility::place)
          .export("风险颜色", item -> RiskFilters.word(item.colour()))
          .export("风险等级", RiskResponsibility::colourLevel)
          .export("原风险颜色", item -> RiskFilters.word(item.formerColour()))
          .export("属地乡镇", item -> named(item.townshipName(), item.townshipCode()))
          .export("主管部门", item -> named(item.departmentName(), item.departmentCode()))
          .export("企业级责任人", RiskResponsibility::enterpriseOwner)
          .export("车间级责任人", RiskResponsibility::workshopOwner)
          .export("班组级责任人", RiskResponsibility::teamOwner)
          .export("岗位级责任人", RiskResponsibility::postOwner)
          .export("状态", item -> item.status().word())
          .build();
    }
  }

  /** 措施清单. */
  static final class Measures {
    static final ListSpec<RiskMeasure> SPEC = by("true");

    private static ListSpec<RiskMeasure> by(String current) {
      return RiskFilters.list(
              "risk-measures", RiskMeasure.FROM, RiskMeasure.columns(current), RiskMeasure::of)
          .id("(m.measure ->> 'id')::uuid", ValueType.UUID)
          .filter(Filters.oneOf("level", "m.measure ->> 'level'", InspectionLevel.class))
          .filter(Filters.flag("failing", "(m.measure ->> 'failing')::boolean"))
          .export("风险点编号", RiskMeasure::number)
          .export("风险点名称", RiskMeasure::name)
          .export("单位名称", RiskMeasure::enterpriseName)
          .export("场所", RiskMeasure::place)
          .export("风险颜色", item -> RiskFilters.word(item.colour()))
          .export("风险等级", RiskMeasure::colourLevel)
          .export("原风险颜色", item -> RiskFilters.word(item.formerColour()))
          .export("措施类型", item -> item.kind().word())
          .export("管控措施", RiskMeasure::description)
          .export("责任岗位", RiskMeasure::responsiblePost)
          .export("是否失效", item -> item.failing() ? "是" : "否")
          .build();
    }
  }

  private final Lists lists;
  private final ReviewsDue due;
  private final CurrentMatrix matrix;

  RiskTwoListsResource(Lists lists, ReviewsDue due, CurrentMatrix matrix) {
    this.lists = lists;
    this.due = due;
    this.matrix = matrix;
  }

  @GET
  @Path("responsibility")
  @Listing(Responsibility.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "风险管控责任清单 · Who answers for the risks")
  public Page<RiskResponsibility> responsibility(@Context UriInfo uri) {
    return lists.page(
        Responsibility.by(matrix.sql("r")),
        uri,
        before(uri),
        matrix.ofColour(uri.getQueryParameters().containsKey("colour")));
  }

  @GET
  @Path("measures")
  @Listing(Measures.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "风险管控措施清单 · Measures in force",
      description = "一项措施一行。 A line for each measure.")
  public Page<RiskMeasure> measures(@Context UriInfo uri) {
    return lists.page(
        Measures.by(matrix.sql("r")),
        uri,
        before(uri),
        matrix.ofColour(uri.getQueryParameters().containsKey("colour")),
        IN_FORCE);
  }

  private Condition before(UriInfo uri) {
    return due.before(uri.getQueryParameters().getFirst(DueParameter.NAME));
  }
}
