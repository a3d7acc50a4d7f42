package org.anlan.hazards.risk.register;

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

/** 红橙黄蓝四色风险分布图 over HTTP: the risks that have a position, with the filters of the lists. */
@Path("/api/v1/risk-map")
@Tag(name = "risk-map", description = "四色风险分布图 Risks on the map")
@APIResponse(responseCode = "200", description = "管辖范围内的风险点 · Risks in sight")
@APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
@RunOnVirtualThread
public class RiskMapResource {

  /** What the map offers, whatever the thresholds. */
  static final ListSpec<RiskMap.RiskFeature> MAP = map("true");

  private static ListSpec<RiskMap.RiskFeature> map(String current) {
    return RiskFilters.list("risk-map", "risk_point r", RiskMap.columns(current), RiskMap::feature)
        .filter(Filters.box("bbox", "r.lon", "r.lat"))
        .defaultSort("colour")
        .whole()
        .build();
  }

  private static final Condition LOCATED = new Condition("r.lon is not null", List.of());

  private final Lists lists;
  private final HazardsConfig config;
  private final ReviewsDue due;
  private final CurrentMatrix matrix;

  RiskMapResource(Lists lists, HazardsConfig config, ReviewsDue due, CurrentMatrix matrix) {
    this.lists = lists;
    this.config = config;
    this.due = due;
    this.matrix = matrix;
  }

  @GET
  @Listing(RiskMapResource.class)
  @Produces({MediaType.APPLICATION_JSON, "application/geo+json"})
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "四色风险分布图（GeoJSON） · Risk map",
      description =
          "一图一套标准：按旧标准评价的以 outdated 标明，没有 colour，原颜色见 formerColour，按 colour 筛选时不计；ruleVersion 另选。"
              + " One set of thresholds on a map: what older ones graded is marked as outdated, has"
              + " a formerColour in place of a colour, and is found by no colour; or one by"
              + " ruleVersion. bbox=西、南、东、北四个数，以逗号分隔（CGCS2000）；重者在先。 bbox=west,south,east,north;"
              + " the worst first. 与台账同一套筛选条件。 Same filters as the list.")
  public RiskMap map(@Context UriInfo uri) {
    int limit = config.mapLimit();
    var before = due.before(uri.getQueryParameters().getFirst(DueParameter.NAME));
    var found =
        lists.all(
            map(matrix.sql("r")),
            uri,
            limit + 1,
            LOCATED,
            before,
            matrix.ofColour(uri.getQueryParameters().containsKey("colour")));
    boolean asked = uri.getQueryParameters().containsKey("ruleVersion");
    CurrentMatrix.mustNotBeMixed(
        found.stream().filter(risk -> asked || !risk.properties().outdated()).toList());
    return RiskMap.of(found, limit);
  }
}
