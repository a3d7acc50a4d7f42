package org.anlan.reporting.metric;

import java.util.List;
import java.util.stream.Stream;
import org.anlan.reporting.cube.Dimension;
import org.anlan.reporting.metric.Metric.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A metric as the catalogue shows it. */
@Schema(name = "Metric")
public record MetricView(
    String id,
    Text name,
    @Schema(description = "单位 · Unit") String unit,
    @Schema(description = "是否为比率（带分子、分母） · Whether it is a rate with numerator and denominator")
        boolean rate,
    Text formula,
    @Schema(description = "可用的筛选参数 · Parameters it can be narrowed by") List<String> filters,
    @Schema(description = "可用的分组 · What it can be grouped by") List<String> by,
    String rounding,
    @Schema(description = "依据 · The law or document it comes from") List<Text> sources,
    int definitionVersion) {

  static MetricView of(Metric metric) {
    return new MetricView(
        metric.id(),
        metric.name(),
        metric.unit(),
        metric.isRate(),
        metric.formula(),
        Stream.of(Dimension.values())
            .filter(metric.dimensions()::contains)
            .map(MetricView::parameter)
            .toList(),
        Stream.of(Grouping.values()).filter(metric.by()::contains).map(Grouping::text).toList(),
        metric.rounding(),
        metric.sources(),
        metric.version());
  }

  /** The query parameter of a dimension. */
  public static String parameter(Dimension dimension) {
    return switch (dimension) {
      case TOWNSHIP -> "townshipCode";
      case DEPARTMENT -> "departmentCode";
      case SECTOR -> "sectorCode";
      case CAMPAIGN -> "campaign";
      case SOURCE -> "source";
    };
  }
}
