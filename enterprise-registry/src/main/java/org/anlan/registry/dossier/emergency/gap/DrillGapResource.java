package org.anlan.registry.dossier.emergency.gap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.anlan.registry.profile.CountyCondition;
import org.anlan.registry.profile.RegistryProfile;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.profile.CountySettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who should have drilled by now, over HTTP. */
@Path("/api/v1/drill-gaps")
@RunOnVirtualThread
@Tag(name = "drill-gaps", description = "应练未练单位")
public class DrillGapResource {

  private final Lists lists;
  private final CountySettings<RegistryProfile> profiles;
  private final Clock clock;

  DrillGapResource(Lists lists, CountySettings<RegistryProfile> profiles, Clock clock) {
    this.lists = lists;
    this.profiles = profiles;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(UndrilledUnits.class)
  @Operation(
      summary = "应练未练单位 · Units that should have drilled by now",
      description =
          """
          逾期未演练的在营单位；国务院令708所列单位从未演练的，自登记之日或更早的预案公布之日起逾期的也列入，现场处置方案逐份计算。
          Units at work whose drill is overdue. Those that the law names and that never drilled owe the first one so long after their
          registration, or after the issue of an older plan; each plan of a single site counts by itself.
          """)
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<UndrilledUnit> list(@Context UriInfo uri) {
    var today = LocalDate.now(clock);
    return lists.page(
        UndrilledUnits.SPEC,
        uri,
        CountyCondition.of(profiles, profile -> UndrilledUnits.lateOn(today, profile.drills())));
  }
}
