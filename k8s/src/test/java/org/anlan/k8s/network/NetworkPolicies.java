package org.anlan.k8s.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anlan.k8s.chart.Manifest;

/**
 * NetworkPolicies as Kubernetes defines them: a pod that no policy selects for a direction is open
 * in it; one that is selected is open to what any of them allows; a connection needs both ends.
 */
public final class NetworkPolicies {

  private final List<JsonNode> policies;

  public NetworkPolicies(Stream<Manifest> manifests) {
    this.policies =
        manifests.filter(m -> m.kind().equals("NetworkPolicy")).map(Manifest::json).toList();
  }

  public boolean allow(Endpoint from, Endpoint to, int port) {
    return permits(from, "Egress", "egress", "to", to, to, port)
        && permits(to, "Ingress", "ingress", "from", from, to, port);
  }

  private boolean permits(
      Endpoint subject,
      String type,
      String rules,
      String peers,
      Endpoint other,
      Endpoint target,
      int port) {
    if (!subject.isPod()) {
      return true;
    }
    var selecting = policies.stream().filter(p -> isFor(p, subject) && has(p, type)).toList();
    return selecting.isEmpty()
        || selecting.stream()
            .flatMap(p -> p.at("/spec/" + rules).valueStream())
            .anyMatch(
                rule ->
                    isPeer(rule.path(peers), other, subject.namespace())
                        && isPort(rule.path("ports"), target, port));
  }

  private static boolean isFor(JsonNode policy, Endpoint pod) {
    return pod.namespace().equals("anlan") && selects(policy.at("/spec/podSelector"), pod.labels());
  }

  private static boolean has(JsonNode policy, String type) {
    return policy.at("/spec/policyTypes").valueStream().anyMatch(t -> t.asText().equals(type));
  }

  /** No peers at all means everybody. */
  private static boolean isPeer(JsonNode peers, Endpoint other, String ownNamespace) {
    return peers.isEmpty()
        || peers.valueStream().anyMatch(peer -> matches(peer, other, ownNamespace));
  }

  private static boolean matches(JsonNode peer, Endpoint other, String ownNamespace) {
    if (peer.has("ipBlock")) {
      return !other.isPod()
          && Network.of(peer.at("/ipBlock/cidr").asText()).contains(other.address());
    }
    if (!other.isPod()) {
      return false;
    }
    boolean namespace =
        peer.has("namespaceSelector")
            ? selects(
                peer.path("namespaceSelector"),
                Map.of("kubernetes.io/metadata.name", other.namespace()))
            : other.namespace().equals(ownNamespace);
    return namespace && selects(peer.path("podSelector"), other.labels());
  }

  /** An empty selector selects all; we render no expressions. */
  private static boolean selects(JsonNode selector, Map<String, String> labels) {
    if (selector.has("matchExpressions")) {
      throw new UnsupportedOperationException("matchExpressions");
    }
    return selector.path("matchLabels").properties().stream()
        .allMatch(label -> label.getValue().asText().equals(labels.get(label.getKey())));
  }

  private static boolean isPort(JsonNode ports, Endpoint target, int port) {
    return ports.isEmpty()
        || ports
            .valueStream()
            .map(p -> p.path("port"))
            .anyMatch(
                p ->
                    p.isInt()
                        ? p.asInt() == port
                        : p.asText().equals(target.ports().getOrDefault(port, "")));
  }
}
