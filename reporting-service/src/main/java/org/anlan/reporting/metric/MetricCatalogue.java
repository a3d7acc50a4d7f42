package org.anlan.reporting.metric;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All metrics there are, read from {@code metrics.json} at the start. */
@Startup
@ApplicationScoped
public class MetricCatalogue {

  private final Map<String, Metric> metrics;

  MetricCatalogue(ObjectMapper json) {
    this.metrics = Collections.unmodifiableMap(read(json));
  }

  /** In the order of the catalogue. */
  public Collection<Metric> all() {
    return metrics.values();
  }

  /** The metric of that id. */
  public Optional<Metric> find(String id) {
    return Optional.ofNullable(metrics.get(id));
  }

  private static Map<String, Metric> read(ObjectMapper json) {
    try (var file = MetricCatalogue.class.getResourceAsStream("/metrics.json")) {
      var metrics = new LinkedHashMap<String, Metric>();
      for (var metric : json.readValue(file, new TypeReference<List<Metric>>() {})) {
        if (metrics.put(metric.id(), metric) != null) {
          throw new IllegalStateException("Two metrics have the id " + metric.id());
        }
      }
      return metrics;
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogue of metrics cannot be read", e);
    }
  }
}
