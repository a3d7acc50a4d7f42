package org.anlan.registry.dossier.standardization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 达标率 over HTTP. */
@Path("/api/v1/standardization-coverage")
@RunOnVirtualThread
@Tag(name = "standardizations")
public class StandardizationCoverageResource {

  private final StandardizedUnits units;

  StandardizationCoverageResource(StandardizedUnits units) {
    this.units = units;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "auditor"})
  @Operation(
      summary = "标准化达标率 · The share of enterprises that meet a level, by sector",
      description =
          """
          分母为管辖范围内未关闭、未注销的单位，分子为其中今天有有效标准化证书的；按监管行业分列，并按等级计数。
          逐户见标准化达标列表。
          Of the units at work within the caller's scope, those with a certificate in force today: by sector, and how many
          of each level. One by one: the list of standardizations.
          """)
  @APIResponse(responseCode = "200", description = "达标率 · The share")
  public StandardizationCoverage coverage() {
    return units.count();
  }
}
