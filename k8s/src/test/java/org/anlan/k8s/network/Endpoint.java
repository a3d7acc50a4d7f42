package org.anlan.k8s.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.k8s.chart.Manifest;

/**
 * Somebody in the network: a pod with its labels and ports, or a machine outside the cluster with
 * an address.
 *
 * @param namespace of a pod; empty for machines outside
 * @param ports by number, each with its name or an empty text
 */
public record Endpoint(
    String name,
    String namespace,
    Map<String, String> labels,
    String address,
    Map<Integer, String> ports) {

  /** A pod of the release. */
  public static Endpoint of(String name, JsonNode pod) {
    var ports = new TreeMap<Integer, String>();
    Manifest.containers(pod)
        .flatMap(container -> container.path("ports").valueStream())
        .forEach(p -> ports.put(p.path("containerPort").asInt(), p.path("name").asText("")));
    return new Endpoint(name, "anlan", texts(pod.at("/metadata/labels")), "10.244.1.1", ports);
  }

  /** A pod of somebody else. */
  static Endpoint pod(String name, String namespace, Map<String, String> labels, int... ports) {
    return new Endpoint(name, namespace, labels, "10.244.2.2", numbered(ports));
  }

  /** A machine outside the cluster. */
  static Endpoint machine(String name, String address, int... ports) {
    return new Endpoint(name, "", Map.of(), address, numbered(ports));
  }

  boolean isPod() {
    return !namespace.isEmpty();
  }

  private static Map<Integer, String> numbered(int... ports) {
    var numbered = new TreeMap<Integer, String>();
    for (int port : ports) {
      numbered.put(port, "");
    }
    return numbered;
  }

  private static Map<String, String> texts(JsonNode object) {
    var texts = new TreeMap<String, String>();
    object.properties().forEach(f -> texts.put(f.getKey(), f.getValue().asText()));
    return texts;
  }
}
