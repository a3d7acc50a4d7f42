package org.anlan.registry.dossier.insurance;

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

/** Who has to be insured and is not, over HTTP. */
@Path("/api/v1/insurance-gaps")
@RunOnVirtualThread
@Tag(name = "insurance-gaps", description = "应保未保单位")
public class InsuranceGapResource {

  private final Lists lists;
  private final CountySettings<RegistryProfile> profiles;
  private final Clock clock;

  InsuranceGapResource(Lists lists, CountySettings<RegistryProfile> profiles, Clock clock) {
    this.lists = lists;
    this.profiles = profiles;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(UninsuredUnits.class)
  @Operation(
      summary = "应保未保单位 · Units that have to be insured and are not",
      description =
          """
          高危行业（县档案 highRiskSectors）中今天没有有效安责险保单的在营单位。
          Units at work in high-risk sectors, as the county's profile names them, without a policy in force today.
          """)
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<UninsuredUnit> list(@Context UriInfo uri) {
    return lists.page(
        UninsuredUnits.SPEC,
        uri,
        CountyCondition.of(
            profiles, profile -> CountyCondition.inSectors(profile.highRiskSectors())),
        UninsuredUnits.on(LocalDate.now(clock)));
  }
}
