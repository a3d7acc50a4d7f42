package org.anlan.registry.dossier.emergency.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Emergency plans over HTTP, whosesoever they are. */
@Path("/api/v1/emergency-plans")
@RunOnVirtualThread
@Tag(name = "emergency-plans", description = "应急预案")
public class EmergencyPlanResource {

  private final PartDesk desk;
  private final PlanFiling filing;
  private final MergePatch patches;
  private final Lists lists;

  EmergencyPlanResource(PartDesk desk, PlanFiling filing, MergePatch patches, Lists lists) {
    this.desk = desk;
    this.filing = filing;
    this.patches = patches;
    this.lists = lists;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(EmergencyPlans.class)
  @Operation(summary = "应急预案列表 · A page of the emergency plans in the caller's scope")
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<PartView<EmergencyPlan>> list(@Context UriInfo uri) {
    return lists.page(EmergencyPlans.SPEC, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(summary = "查看应急预案 · Read an emergency plan")
  @APIResponse(responseCode = "200", description = "应急预案")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public PartView<EmergencyPlan> get(@PathParam("id") UUID id) {
    return desk.find(EmergencyPlans.KIND, id);
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"county", "department", "township", "enterprise"})
  @Operation(
      summary = "变更应急预案 · Change the details (RFC 7396 merge patch)",
      description =
          """
          备案由监管部门登记；已备案或逾期未备案的，名称、版本、类别和公布日期也由监管部门更改。 The filing is for an office to record; of a plan that is
          filed, or should be by now, name, edition, kind and day of issue are for an office, too.
          """)
  @APIResponse(responseCode = "200", description = "变更后 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "403", description = "filing-by-office, plan-by-office")
  @APIResponse(responseCode = "409", description = "part-withdrawn, part-duplicate")
  public PartView<EmergencyPlan> change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = EmergencyPlan.class)))
          @NotNull JsonNode request) {
    return desk.advance(
        EmergencyPlans.KIND,
        id,
        IfMatch.required(ifMatch),
        filing.changeOf(id, before -> patches.apply(EmergencyPlan.class, before, request)));
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({"county", "department", "township", "enterprise"})
  @Operation(
      summary = "撤销应急预案 · End it on a day, with a reason",
      description =
          """
          记录保留，不再列为有效；逾期未备案的由监管部门撤销。 The record stays and counts no more; where it should be filed by now, an office
          ends it.
          """)
  @APIResponse(responseCode = "200", description = "撤销后 · As it stands now")
  @APIResponse(responseCode = "403", description = "plan-by-office")
  @APIResponse(responseCode = "409", description = "part-withdrawn, withdrawal-in-future")
  public PartView<EmergencyPlan> withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull PartWithdrawal request) {
    filing.mustAllowWithdrawal(id);
    return desk.withdraw(EmergencyPlans.KIND, id, IfMatch.required(ifMatch), request);
  }
}
