package org.anlan.registry.supervision.gap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.anlan.registry.profile.CountyCondition;
import org.anlan.registry.profile.RegistryProfile;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Condition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gaps in the supervision over HTTP. */
@Path("/api/v1/supervision-gaps")
@RunOnVirtualThread
@Tag(name = "supervision-links")
public class GapResource {

  private final Lists lists;
  private final CountySettings<RegistryProfile> profiles;

  GapResource(Lists lists, CountySettings<RegistryProfile> profiles) {
    this.lists = lists;
    this.profiles = profiles;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "auditor"})
  @Listing(GapList.class)
  @Operation(
      summary = "应派驻未派驻的单位 · Enterprises without the resident supervisor they should have",
      description =
          """
          从业人数和监管行业达到本县规定（supervision.residentFrom、residentSectors）、当日没有派驻监督员的单位；已关闭、注销的不计。
          Units at work with at least so many employees in the sectors that the county profile names, to whom nobody is
          posted on the day (`on`, today by default).
          """)
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<GapRow> list(@Context UriInfo uri) {
    return lists.page(GapList.SPEC, uri, CountyCondition.of(profiles, GapResource::demand));
  }

  private static Condition demand(RegistryProfile profile) {
    var sectors = CountyCondition.inSectors(profile.residentSectors());
    var parameters = new ArrayList<Object>(List.of(profile.supervision().residentFrom()));
    parameters.addAll(sectors.parameters());
    return new Condition("employees >= ? and " + sectors.sql(), parameters);
  }
}
