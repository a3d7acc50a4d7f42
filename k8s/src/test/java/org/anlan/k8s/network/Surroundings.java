package org.anlan.k8s.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;

/** Who else is in the network of a profile, besides the pods that the suite renders. */
final class Surroundings {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NOBODY_LISTENS = 22;

  /** Everywhere: DNS, what stands in front, who watches, strangers, the internet. */
  private static final List<Endpoint> EVERYWHERE =
      List.of(
          Endpoint.pod("dns", "kube-system", Map.of("k8s-app", "kube-dns"), 53),
          Endpoint.pod("entrance", "envoy-gateway-system", Map.of("app", "envoy")),
          Endpoint.pod(
              "prometheus", "monitoring", Map.of("app.kubernetes.io/name", "prometheus"), 9090),
          Endpoint.pod("stranger", "elsewhere", Map.of("app", "stranger"), 8080),
          Endpoint.pod("neighbour", "anlan", Map.of("app", "neighbour"), 8080),
          Endpoint.machine("internet", "203.0.113.9", 443, NOBODY_LISTENS));

  private static final List<Endpoint> OUTSIDE =
      List.of(
          Endpoint.machine("postgresql", "10.20.0.10", 5432, NOBODY_LISTENS),
          Endpoint.machine("kafka", "10.20.0.21", 9093),
          Endpoint.machine("keycloak", "10.20.0.30", 443),
          Endpoint.machine("object-store", "10.20.0.40", 443),
          Endpoint.machine("next-machine", "10.20.0.41", 443, 5432, 9093));

  /** Pods that the operators make; CloudNativePG's operator is one of them. */
  private static final List<Endpoint> OPERATED =
      List.of(
          Endpoint.pod(
              "postgresql", "anlan", Map.of("cnpg.io/cluster", "anlan-db"), 5432, 8000, 9187),
          Endpoint.pod(
              "kafka",
              "anlan",
              Map.of("strimzi.io/cluster", "anlan-kafka", "strimzi.io/kind", "Kafka"),
              9093),
          Endpoint.pod(
              "keycloak",
              "anlan",
              Map.of("app", "keycloak", "app.kubernetes.io/instance", "anlan-keycloak"),
              8443,
              9000,
              7800),
          Endpoint.pod("cnpg-operator", "cnpg-system", Map.of("app", "operator")),
          Endpoint.machine("object-store", "10.20.0.40", 443),
          Endpoint.machine("api-server", "10.96.0.1", 443));

  static Stream<Endpoint> of(Profile profile) {
    return Stream.concat(
        EVERYWHERE.stream(),
        switch (profile) {
          case DEMO -> Stream.of();
          case OPERATORS -> OPERATED.stream();
          default -> OUTSIDE.stream();
        });
  }

  /** Policies that operators derive from the peers in their resources. */
  static Stream<Manifest> policiesOfOperators(List<Manifest> platform) {
    return platform.stream().flatMap(Surroundings::derived);
  }

  private static Stream<Manifest> derived(Manifest manifest) {
    return switch (manifest.kind()) {
      case "Kafka" ->
          Stream.of(
              policy(
                  Map.of("strimzi.io/cluster", "anlan-kafka", "strimzi.io/kind", "Kafka"),
                  Map.of(9093, manifest.json().at("/spec/kafka/listeners/0/networkPolicyPeers"))));
      case "Keycloak" ->
          Stream.of(
              policy(
                  Map.of("app", "keycloak", "app.kubernetes.io/instance", "anlan-keycloak"),
                  Map.of(
                      8443, manifest.json().at("/spec/networkPolicy/https"),
                      9000, manifest.json().at("/spec/networkPolicy/management"),
                      7800,
                          JSON.createArrayNode()
                              .add(
                                  selector(
                                      Map.of(
                                          "app",
                                          "keycloak",
                                          "app.kubernetes.io/instance",
                                          "anlan-keycloak"))))));
      default -> Stream.empty();
    };
  }

  private static Manifest policy(Map<String, String> labels, Map<Integer, JsonNode> peers) {
    var policy = JSON.createObjectNode().put("kind", "NetworkPolicy");
    var spec = policy.putObject("spec");
    spec.setAll(selector(labels));
    spec.putArray("policyTypes").add("Ingress");
    var rules = spec.putArray("ingress");
    peers.forEach(
        (port, from) ->
            rules
                .addObject()
                .<ObjectNode>set("from", from)
                .putArray("ports")
                .addObject()
                .put("port", port));
    return new Manifest(policy);
  }

  private static ObjectNode selector(Map<String, String> labels) {
    var node = JSON.createObjectNode();
    node.putObject("podSelector").set("matchLabels", JSON.valueToTree(labels));
    return node;
  }

  private Surroundings() {}
}
