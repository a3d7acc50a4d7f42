package org.anlan.hazards.check.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.registration.FoundHazard;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Checks that enterprises make of themselves, over HTTP. */
@Path("/api/v1/check-tasks")
@Tag(name = "check-tasks", description = "四级自查 Checks on the four rungs of an enterprise")
@RunOnVirtualThread
public class CheckTaskResource {

  static final ListSpec<CheckTaskRow> TASKS =
      ListSpec.<CheckTaskRow>of("check-tasks", "check_task t")
          .columns(CheckTaskRow.COLUMNS, CheckTaskRow::of)
          .scopedBy(ScopeColumns.USUAL)
          .id("t.id", ValueType.UUID)
          .filter(Filters.oneOf("status", "t.status", TaskStatus.class))
          .filter(Filters.oneOf("kind", "t.check_kind", CheckKind.class))
          .filter(Filters.flag("announced", "t.announced"))
          .filter(Filters.oneOf("level", "t.level", InspectionLevel.class))
          .filter(Filters.text("townshipCode", "t.township_code"))
          .filter(Filters.text("departmentCode", "t.department_code"))
          .filter(Filters.contains("sectorCode", "t.sector_codes"))
          .filter(Filters.uuid("enterpriseId", "t.enterprise_id"))
          .filter(Filters.uuid("checklistId", "t.checklist_id"))
          .filter(Filters.days("dueFrom", "dueTo", "t.due_on"))
          .filter(Filters.days("doneFrom", "doneTo", "t.done_on"))
          .filter(
              Filters.state(
                  "overdue",
                  (yes, today) ->
                      new Condition(
                          "(t.status = 'OPEN' and t.due_on < ?) is " + (yes ? "true" : "not true"),
                          List.of(today))))
          .sort("dueOn", "t.due_on", ValueType.DAY)
          .sort("number", "t.number", ValueType.TEXT)
          .sortNullable("doneOn", "t.done_on", ValueType.DAY)
          .defaultSort("-dueOn")
          .export("任务编号", CheckTaskRow::number)
          .export("单位名称", CheckTaskRow::enterpriseName)
          .export("任务", CheckTaskRow::title)
          .export("检查类型", item -> item.kind().word())
          .export("明查暗访", item -> item.announced() ? "明查" : "暗访")
          .export("层级", item -> item.level() == null ? null : item.level().name())
          .export("责任岗位", CheckTaskRow::assignee)
          .export("应完成日期", CheckTaskRow::dueOn)
          .export("完成日期", CheckTaskRow::doneOn)
          .export("状态", item -> item.status().word())
          .export("发现隐患数", CheckTaskRow::findings)
          .build();

  private final CheckTaskService tasks;
  private final Lists lists;

  CheckTaskResource(CheckTaskService tasks, Lists lists) {
    this.tasks = tasks;
    this.lists = lists;
  }

  @POST
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "下达检查任务 · Assign a check",
      description =
          "自查分岗位、班组、车间、企业四级；督查、抽查、复查由乡镇、部门进行，可暗访；everyDays 为周期任务。"
              + " An enterprise's own on one of four rungs, or an office's; once or recurring.")
  @APIResponse(
      responseCode = "201",
      description = "已下达 · Assigned",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CheckTaskView.class)))
  @APIResponse(
      responseCode = "400",
      description = "required, unknown-enterprise, unknown-checklist, deadline-in-past")
  @APIResponse(responseCode = "403", description = "check-of-office")
  @APIResponse(responseCode = "409", description = "enterprise-closed")
  public RestResponse<CheckTaskView> assign(
      @Valid @NotNull AssignCheck request, @Context UriInfo uri) {
    return Answers.created(uri, tasks.assign(request));
  }

  @GET
  @Listing(CheckTaskResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "自查任务台账 · List checks")
  @APIResponse(responseCode = "200", description = "管辖范围内的任务 · Checks in sight")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<CheckTaskRow> list(@Context UriInfo uri) {
    return lists.page(TASKS, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "查看自查任务 · Read a check")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public CheckTaskView get(@PathParam("id") UUID id) {
    return tasks.find(id);
  }

  @POST
  @Path("{id}/completion")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "完成自查 · Complete a check",
      description =
          "发现的问题同时登记为隐患：自查的来源为 SELF，其他检查的来源为乡镇或部门。按清单检查的，每项都要有结果，不合格项登记为隐患。"
              + " What was found becomes hazards: the enterprise's own, or those of the office."
              + " By a checklist there is a result of each item, and a hazard of each that fails.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(
      responseCode = "400",
      description = "date-in-future, date-too-early; 内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "check-task-over")
  public CheckTaskView complete(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CompleteCheck request) {
    return tasks.complete(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/cancellation")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(summary = "取消自查任务 · Cancel a check")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "409", description = "check-task-over")
  public CheckTaskView cancel(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CancelCheck request) {
    return tasks.cancel(id, IfMatch.required(ifMatch), request.reason());
  }

  /**
   * A check that is owed. An enterprise need not name itself.
   *
   * @param kind the enterprise's own unless said otherwise
   * @param announced true unless said otherwise; the enterprise does not see an unannounced one
   * @param level needed where the enterprise checks itself
   */
  public record AssignCheck(
      @Nullable UUID enterpriseId,
      @Nullable CheckKind kind,
      @Nullable Boolean announced,
      @Nullable InspectionLevel level,
      @NotBlank @Size(max = 200) String title,
      @Nullable UUID checklistId,
      @Size(max = 100) @Nullable String assignee,
      @NotNull LocalDate dueOn,
      @Min(1) @Max(1830) @Nullable Integer everyDays) {}

  /**
   * What was looked at, and what was found.
   *
   * @param doneOn today unless said otherwise; not before the check was assigned
   */
  public record CompleteCheck(
      @Nullable LocalDate doneOn,
      @Size(max = 4000) @Nullable String summary,
      @Size(max = 500) @Nullable List<@Valid @NotNull ItemResult> results,
      @Size(max = 100) @Nullable List<@Valid @NotNull FoundHazard> findings) {}

  /** Why it is owed no longer. */
  public record CancelCheck(@NotBlank @Size(max = 2000) String reason) {}
}
