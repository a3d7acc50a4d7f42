package org.anlan.k8s.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One object of what a chart renders. */
public record Manifest(JsonNode json) {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** All objects of a rendered chart, in its order. */
  public static List<Manifest> in(String rendered) {
    try (var parser = YAML.getFactory().createParser(rendered)) {
      var found = new ArrayList<Manifest>();
      YAML.readerFor(JsonNode.class)
          .<JsonNode>readValues(parser)
          .forEachRemaining(
              document -> {
                if (document.isObject()) {
                  found.add(new Manifest(document));
                }
              });
      return List.copyOf(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String kind() {
    return json.path("kind").asText();
  }

  public String apiVersion() {
    return json.path("apiVersion").asText();
  }

  public String name() {
    return json.at("/metadata/name").asText();
  }

  /** Kind and name, for messages. */
  public String title() {
    return kind() + "/" + name();
  }

  /** What pods it makes: the metadata and spec of a pod, or nothing. */
  public Stream<JsonNode> pods() {
    return switch (kind()) {
      case "Pod" -> Stream.of(json);
      case "CronJob" -> Stream.of(json.at("/spec/jobTemplate/spec/template"));
      case "Deployment", "StatefulSet", "DaemonSet", "Job", "ReplicaSet" ->
          Stream.of(json.at("/spec/template"));
      default -> Stream.empty();
    };
  }

  /** Init containers, containers and others of such a pod. */
  public static Stream<JsonNode> containers(JsonNode pod) {
    return Stream.of("initContainers", "containers", "ephemeralContainers")
        .flatMap(kind -> pod.path("spec").path(kind).valueStream());
  }
}
