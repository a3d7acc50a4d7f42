package org.anlan.hazards.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.anlan.hazards.HazardsConfig;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.scope.Condition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 隐患分布图 over HTTP: the hazards that have a position, with the filters of the lists. */
@Path("/api/v1/hazard-map")
@Tag(name = "hazard-map", description = "隐患分布图 Hazards on the map")
@APIResponse(responseCode = "200", description = "管辖范围内的隐患 · Hazards in sight")
@APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
@RunOnVirtualThread
public class HazardMapResource {

  static final ListSpec<HazardMap.Feature> MAP =
      HazardFilters.list("hazard-map", HazardMap.COLUMNS, HazardMap::feature)
          .filter(Filters.box("bbox", "h.lon", "h.lat"))
          .whole()
          .build();

  private static final Condition LOCATED = new Condition("h.lon is not null", List.of());

  private final Lists lists;
  private final AskedFor asked;
  private final HazardsConfig config;

  HazardMapResource(Lists lists, AskedFor asked, HazardsConfig config) {
    this.lists = lists;
    this.asked = asked;
    this.config = config;
  }

  @GET
  @Listing(HazardMapResource.class)
  @Produces({MediaType.APPLICATION_JSON, "application/geo+json"})
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "隐患分布图（GeoJSON） · Hazard map",
      description =
          "bbox=西、南、东、北四个数，以逗号分隔（CGCS2000）。 bbox=west,south,east,north. 与台账同一套筛选条件。 Same filters as the list.")
  public HazardMap map(@Context UriInfo uri) {
    int limit = config.mapLimit();
    return HazardMap.of(
        lists.all(
            MAP,
            uri,
            limit + 1,
            LOCATED,
            asked.by(uri.getQueryParameters().getFirst(AskedFor.PARAMETER))),
        limit);
  }
}
