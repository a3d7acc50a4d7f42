package org.anlan.registry.dossier.emergency.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.dossier.part.PartDesk;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.registry.dossier.part.Units;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The emergency plans of one unit over HTTP. */
@Path("/api/v1/enterprises/{id}/emergency-plans")
@RunOnVirtualThread
@Tag(name = "emergency-plans")
public class EmergencyPlansOfEnterpriseResource {

  private final PartDesk desk;
  private final PlanFiling filing;
  private final Units units;
  private final Lists lists;

  EmergencyPlansOfEnterpriseResource(PartDesk desk, PlanFiling filing, Units units, Lists lists) {
    this.desk = desk;
    this.filing = filing;
    this.units = units;
    this.lists = lists;
  }

  @POST
  @RolesAllowed({"county", "department", "township", "enterprise"})
  @Operation(
      summary = "登记应急预案 · Record an emergency plan of a unit",
      description =
          """
          公布之日起 20 个工作日内备案，每三年评估一次；备案由监管部门登记。 Filed within 20 working days of issue, evaluated every three
          years; the filing is for an office to record.
          """)
  @APIResponse(
      responseCode = "201",
      description = "已登记 · Recorded",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "PartViewEmergencyPlan")))
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "403", description = "filing-by-office")
  @APIResponse(
      responseCode = "404",
      description = "单位没有找到或不在管辖范围内 · The unit is not there or not yours")
  @APIResponse(responseCode = "409", description = "enterprise-merged, part-duplicate")
  public RestResponse<PartView<EmergencyPlan>> record(
      @PathParam("id") UUID id, @Valid @NotNull EmergencyPlan request) {
    var view = desk.record(EmergencyPlans.KIND, id, filing.allowed(request));
    return Answers.createdAt("/api/v1/emergency-plans", view);
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(EmergencyPlans.class)
  @Operation(summary = "单位的应急预案 · The emergency plans of a unit")
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  @APIResponse(
      responseCode = "404",
      description = "单位没有找到或不在管辖范围内 · The unit is not there or not yours")
  public Page<PartView<EmergencyPlan>> list(@PathParam("id") UUID id, @Context UriInfo uri) {
    var page =
        lists.page(EmergencyPlans.SPEC, uri, new Condition("enterprise_id = ?", List.of(id)));
    if (page.items().isEmpty()) {
      units.mustSee(id);
    }
    return page;
  }
}
