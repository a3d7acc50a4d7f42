package org.anlan.registry.supervision.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The coverage by grids over HTTP. */
@Path("/api/v1/grid-coverage")
@RunOnVirtualThread
@Tag(name = "grids")
public class CoverageResource {

  private final CoveredUnits units;

  CoverageResource(CoveredUnits units) {
    this.units = units;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "auditor"})
  @Operation(
      summary = "网格覆盖率 · The share of enterprises in a grid in use, by township",
      description =
          """
          分母为管辖范围内指定行业（未指定时为本县高危行业）未关闭、未注销的单位，分子为其中落在启用网格内的；
          逐户见单位列表的 gridCovered。
          Of the units at work in these sectors (the county's high-risk ones by default) within the caller's scope, those in
          a grid in use. The same units one by one: the list of enterprises with `gridCovered`.
          """)
  @APIResponse(responseCode = "200", description = "覆盖率 · The share")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public GridCoverage coverage(
      @Parameter(description = "监管行业代码，多个用逗号分隔 · Codes, separated by commas", example = "FMKS,WHP")
          @QueryParam("sectorCode")
          @Size(min = 1, max = 1000) @Nullable String sectorCode) {
    return units.count(
        sectorCode == null ? List.of() : Arrays.stream(sectorCode.split(",")).toList());
  }
}
