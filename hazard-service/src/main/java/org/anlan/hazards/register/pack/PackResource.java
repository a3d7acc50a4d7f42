package org.anlan.hazards.register.pack;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.anlan.hazards.register.AskedFor;
import org.anlan.hazards.register.ThreeLists;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 图表清单汇总包 over HTTP. */
@Path("/api/v1/hazard-lists/pack")
@Tag(name = "hazard-lists")
@RunOnVirtualThread
public class PackResource {

  private final Lists lists;
  private final AskedFor asked;
  private final PackService packs;
  private final Clock clock;

  PackResource(Lists lists, AskedFor asked, PackService packs, Clock clock) {
    this.lists = lists;
    this.asked = asked;
    this.packs = packs;
    this.clock = clock;
  }

  @GET
  @Listing(ThreeLists.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "图表清单汇总包 · The three lists, the table and the map in one download",
      description =
          """
          zip：隐患清单、整改措施清单、责任清单、进展情况统计表（按乡镇，含合计）、隐患分布图（GeoJSON），取自同一时刻，与台账同一套筛选条件；
          超过导出上限时拒绝。
          A zip of the three lists, the progress by township with its sum, and the map, all of one moment and by the
          filters of the list; refused where there are more than a workbook takes.
          """)
  @APIResponse(
      responseCode = "200",
      description = "汇总包 · The pack",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Response pack(@Context UriInfo uri) {
    var owed = asked.by(uri.getQueryParameters().getFirst(AskedFor.PARAMETER));
    var pack = packs.pack(rows -> lists.each(ThreeLists.SPEC, uri, rows, owed));
    return Response.ok(pack, "application/zip")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"hazard-pack-" + LocalDate.now(clock) + ".zip\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
