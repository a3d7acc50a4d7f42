package org.anlan.registry.enterprise.duplicate;

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

/** Suggested duplicates over HTTP. */
@Path("/api/v1/enterprise-duplicates")
@RunOnVirtualThread
@Tag(name = "enterprises")
public class DuplicateResource {

  private final Lists lists;

  DuplicateResource(Lists lists) {
    this.lists = lists;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "auditor"})
  @Listing(DuplicateList.class)
  @Operation(
      summary = "疑似重复单位 · Records that may be one unit",
      description =
          """
          同一乡镇名称相同（不计全半角、繁简、空格）且均未注销、未并入的记录，两两列出；核实后合并（merges），或者记为不同单位（distinctions），后者不再列出。
          Pairs of records in the caller's scope with the same folded name in the same township. What is settled leaves the list: merged (merges) or found to be two (distinctions).
          """)
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<DuplicateRow> list(@Context UriInfo uri) {
    return lists.page(DuplicateList.SPEC, uri);
  }
}
