package org.anlan.hazards.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.scope.Condition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 隐患热力图 over HTTP: the same hazards as the map shows, counted cell by cell. */
@Path("/api/v1/hazard-map/heat")
@Tag(name = "hazard-map")
@RunOnVirtualThread
public class HeatMapResource {

  static final ListSpec<HeatMap.Spot> HEAT =
      HazardFilters.list("hazard-map-heat", HeatMap.COLUMNS, HeatMap.Spot::of)
          .filter(Filters.box("bbox", "h.lon", "h.lat"))
          .filter(new CellParameter())
          .whole()
          .build();

  /** More than a county of a million people finds in years. */
  private static final int MOST = 200_000;

  private static final Condition LOCATED = new Condition("h.lon is not null", List.of());

  private final Lists lists;
  private final AskedFor asked;

  HeatMapResource(Lists lists, AskedFor asked) {
    this.lists = lists;
    this.asked = asked;
  }

  @GET
  @Listing(HeatMapResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "隐患热力图 · Hazard heat map",
      description =
          "cell=网格边长（度，默认 0.01）；与台账同一套筛选条件。"
              + " cell is the width of a cell in degrees. Same filters as the list.")
  @APIResponse(responseCode = "200", description = "管辖范围内的隐患 · Hazards in sight")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public HeatMap heat(@Context UriInfo uri) {
    var cell = CellParameter.of(uri.getQueryParameters().getFirst(CellParameter.NAME));
    return HeatMap.of(
        lists.all(
            HEAT,
            uri,
            MOST + 1,
            LOCATED,
            asked.by(uri.getQueryParameters().getFirst(AskedFor.PARAMETER))),
        Objects.requireNonNullElse(cell, CellParameter.USUAL),
        MOST);
  }
}
