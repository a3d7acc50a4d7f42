package org.anlan.reporting.metric;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anlan.servicekit.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The catalogue over HTTP. */
@Path("/api/v1/metrics")
@Tag(name = "metrics", description = "指标目录 · Metric catalogue")
public class MetricResource {

  private final MetricCatalogue catalogue;

  MetricResource(MetricCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @RolesAllowed({"prefecture", "county", "township", "department", "grid", "enterprise"})
  @Operation(
      summary = "指标目录 · The catalogue of metrics",
      description =
          "每项指标的编号、名称、单位、口径、依据、版本及可用的筛选和分组。"
              + " / Id, name, unit, formula, source and version of each metric, and what it can be narrowed and grouped by.")
  @APIResponse(responseCode = "200", description = "目录 · The catalogue")
  public Metrics list() {
    return new Metrics(catalogue.all().stream().map(MetricView::of).toList(), null);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"prefecture", "county", "township", "department", "grid", "enterprise"})
  @Operation(
      summary = "一项指标的定义 · The definition of a metric",
      description = "未知指标返回 404。 · An unknown metric is answered with 404.")
  @APIResponse(responseCode = "200", description = "定义 · The definition")
  @APIResponse(responseCode = "404", description = "没有这项指标 · No such metric")
  public MetricView get(String id) {
    return catalogue.find(id).map(MetricView::of).orElseThrow(NotFound::new);
  }

  /** The whole catalogue in the shape of a list; it is short and has one page. */
  @Schema(name = "MetricPage")
  public record Metrics(List<MetricView> items, @Nullable String nextCursor) {}
}
