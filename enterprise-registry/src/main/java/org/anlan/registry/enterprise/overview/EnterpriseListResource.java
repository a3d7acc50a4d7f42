package org.anlan.registry.enterprise.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of enterprises over HTTP. */
@Path("/api/v1/enterprises")
@RunOnVirtualThread
@Tag(name = "enterprises")
public class EnterpriseListResource {

  private final Lists lists;

  EnterpriseListResource(Lists lists) {
    this.lists = lists;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(EnterpriseList.class)
  @Operation(
      summary = "单位列表 · A page of the enterprises in the caller's scope",
      description =
          """
          已并入其他记录的单位不在其中。premises=NINE_SMALL 包括每一类九小场所。
          asOf 给出截至当日日终名录的内容；gridCovered 为是否落在启用的网格中。
          Records merged into others are left out. premises=NINE_SMALL means each of the nine kinds. asOf answers what the
          register said at the end of that day, of units that were the caller's then. gridCovered: in a grid in use.
          """)
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<EnterpriseRow> list(@Context UriInfo uri) {
    return lists.page(AsOfFilter.list(uri.getQueryParameters().getFirst(AsOfFilter.NAME)), uri);
  }
}
