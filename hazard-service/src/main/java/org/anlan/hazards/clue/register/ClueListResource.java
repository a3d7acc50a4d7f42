package org.anlan.hazards.clue.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.clue.ClueSource;
import org.anlan.hazards.clue.ClueStatus;
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

/** 线索台账 over HTTP: the clues in the caller's sight, page by page or as a workbook. */
@Path("/api/v1/clues")
@Tag(name = "clues")
@APIResponse(responseCode = "200", description = "管辖范围内的线索 · Clues in sight")
@RunOnVirtualThread
public class ClueListResource {

  private static final ScopeColumns SCOPE =
      new ScopeColumns("county_code", "township_code", "department_code", false, "grid_code", "");

  static final ListSpec<ClueItem> CLUES =
      ListSpec.<ClueItem>of("clues", "clue c")
          .columns(ClueItem.COLUMNS, ClueItem::of)
          .scopedBy(SCOPE)
          .id("c.id", ValueType.UUID)
          .filter(Filters.oneOf("status", "c.status", ClueStatus.class))
          .filter(Filters.oneOf("source", "c.source", ClueSource.class))
          .filter(Filters.text("countyCode", "c.county_code"))
          .filter(Filters.text("townshipCode", "c.township_code"))
          .filter(Filters.text("departmentCode", "c.department_code"))
          .filter(Filters.text("gridCode", "c.grid_code"))
          .filter(Filters.contains("sectorCode", "c.sector_codes"))
          .filter(Filters.uuid("enterpriseId", "c.enterprise_id"))
          .filter(Filters.uuid("hazardId", "c.hazard_id"))
          .filter(Filters.text("number", "c.number"))
          .filter(Filters.text("receipt", "c.receipt"))
          .filter(Filters.daysOfInstants("submittedFrom", "submittedTo", "c.created_at"))
          .filter(flag("late", "coalesce(c.due_at < now(), false)"))
          .filter(flag("feedbackOwed", ClueItem.OWED))
          .filter(flag("closed", "c.closed_at is not null"))
          .search("c.search_text", "c.search_bigrams")
          .sort("createdAt", "c.created_at", ValueType.INSTANT)
          .sort("number", "c.number", ValueType.TEXT)
          .sortNullable("dueAt", "c.due_at", ValueType.INSTANT)
          .defaultSort("-createdAt")
          .export("线索编号", ClueItem::number)
          .export("来源", item -> item.source().word())
          .export("单位名称", ClueItem::enterpriseName)
          .export("场所", ClueItem::place)
          .export("乡镇", ClueItem::townshipName)
          .export("承办部门", ClueItem::departmentName)
          .export("线索内容", ClueItem::description)
          .export("状态", item -> item.status().word())
          .export("是否超时", item -> item.late() ? "是" : "否")
          .export("是否待反馈", item -> item.feedbackOwed() ? "是" : "否")
          .build();

  private final Lists lists;
  private final SimilarClues similar;

  ClueListResource(Lists lists, SimilarClues similar) {
    this.lists = lists;
    this.similar = similar;
  }

  @GET
  @Listing(ClueListResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "prefecture"})
  @Operation(
      summary = "线索台账 · List clues",
      description = "按管辖范围、筛选条件分页；format=xlsx 导出。 Paged by scope and filter; exported as xlsx.")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<ClueItem> list(@Context UriInfo uri) {
    return lists.page(CLUES, uri);
  }

  @GET
  @Path("{id}/similar")
  @RolesAllowed({"county", "township", "department", "grid", "prefecture"})
  @Operation(
      summary = "疑似重复的线索 · Suggest clues that may be the same",
      description = "同一单位或相距不远、时间相近，最近的在前。 Same enterprise or near by, about the same time.")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public SimilarList similar(@PathParam("id") UUID id) {
    return new SimilarList(similar.of(id));
  }

  private static org.anlan.servicekit.paging.Filter flag(String name, String condition) {
    return Filters.state(
        name, (yes, today) -> new Condition(yes ? condition : "not " + condition, List.of()));
  }

  /** The nearest first. */
  public record SimilarList(List<SimilarClues.Similar> items) {}
}
