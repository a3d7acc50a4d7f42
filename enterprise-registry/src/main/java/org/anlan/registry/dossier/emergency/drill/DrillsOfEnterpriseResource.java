package org.anlan.registry.dossier.emergency.drill;

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

/** The drills of one unit over HTTP. */
@Path("/api/v1/enterprises/{id}/drills")
@RunOnVirtualThread
@Tag(name = "drills")
public class DrillsOfEnterpriseResource {

  private final DrillService drills;
  private final Units units;
  private final Lists lists;

  DrillsOfEnterpriseResource(DrillService drills, Units units, Lists lists) {
    this.drills = drills;
    this.units = units;
    this.lists = lists;
  }

  @POST
  @RolesAllowed({"county", "department", "township", "enterprise"})
  @Operation(
      summary = "登记应急演练 · Record a drill of a unit",
      description =
          """
          国务院令708所列单位每半年一次，其他单位每年一次（县档案可更严）。 Half-yearly where the law names the unit, else yearly, unless the county is
          stricter.
          """)
  @APIResponse(
      responseCode = "201",
      description = "已登记 · Recorded",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PartViewDrill")))
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(
      responseCode = "404",
      description = "单位没有找到或不在管辖范围内 · The unit is not there or not yours")
  @APIResponse(responseCode = "409", description = "enterprise-merged, part-duplicate")
  public RestResponse<PartView<Drill>> record(
      @PathParam("id") UUID id, @Valid @NotNull Drill request) {
    var view = drills.record(id, request);
    return Answers.createdAt("/api/v1/drills", view);
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(Drills.class)
  @Operation(summary = "单位的应急演练 · The drills of a unit")
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  @APIResponse(
      responseCode = "404",
      description = "单位没有找到或不在管辖范围内 · The unit is not there or not yours")
  public Page<PartView<Drill>> list(@PathParam("id") UUID id, @Context UriInfo uri) {
    var page = lists.page(Drills.SPEC, uri, new Condition("enterprise_id = ?", List.of(id)));
    if (page.items().isEmpty()) {
      units.mustSee(id);
    }
    return page;
  }
}
