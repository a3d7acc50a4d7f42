package org.anlan.reporting.figure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.anlan.reporting.cube.Dimension;
import org.anlan.reporting.metric.Grouping;
import org.anlan.reporting.metric.Metric;
import org.anlan.reporting.metric.MetricCatalogue;
import org.anlan.reporting.metric.MetricView;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Scope;
import org.jspecify.annotations.Nullable;

/** A figure as somebody asks for it, not yet checked against the catalogue. */
public record FigureRequest(
    String metric,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Map<Dimension, String> filters,
    @Nullable String by,
    Pointers pointers) {

  /** Leaves out the filters that were not given. */
  public FigureRequest {
    var given = new EnumMap<Dimension, String>(Dimension.class);
    filters.forEach(
        (dimension, value) -> {
          if (value != null) {
            given.put(dimension, value);
          }
        });
    filters = given;
  }

  Question question(MetricCatalogue catalogue, LocalDate today, Scope scope, boolean recompute) {
    var definition =
        catalogue
            .find(metric)
            .orElseThrow(() -> InvalidRequest.at(pointers.metric(), "unknown-metric", metric));
    for (var dimension : filters.keySet()) {
      if (!definition.dimensions().contains(dimension)) {
        throw InvalidRequest.at(
            pointers.others() + MetricView.parameter(dimension), "not-a-dimension", metric);
      }
    }
    return Question.of(
        definition,
        Window.of(from, to, today, pointers.others()),
        filters,
        grouping(definition),
        scope,
        recompute);
  }

  private @Nullable Grouping grouping(Metric definition) {
    if (by == null) {
      return null;
    }
    var grouping =
        Grouping.of(by)
            .orElseThrow(() -> InvalidRequest.at(pointers.others() + "by", "wrong-value"));
    if (!definition.by().contains(grouping)) {
      throw InvalidRequest.at(pointers.others() + "by", "not-a-dimension", metric);
    }
    return grouping;
  }

  /** Where the parts of a request stand, for whoever has to mend it. */
  public record Pointers(String metric, String others) {

    /** In the query parameters. */
    public static final Pointers QUERY = new Pointers("/query/metric", "/query/");
  }
}
