package org.anlan.k8s.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Of all pairs of somebody and a port of somebody else, exactly those of {@code
 * edges/<profile>.txt} can speak to each other. Pairs of two that are none of ours are not looked
 * at.
 */
class NetworkEdgesTest {

  @ParameterizedTest
  @EnumSource(names = {"DEMO", "EXTERNAL", "OPERATORS"})
  void nobodyReachesMoreThanHeMust(Profile profile) throws IOException {
    var edges = edges(Charts.asTheyAre(), profile);

    assertThat(edges).containsExactlyElementsOf(expected(profile));
  }

  @Test
  void aForgottenPolicyIsFound() throws IOException {
    var open =
        Charts.changed(
            "without-default-deny",
            folder ->
                Files.delete(
                    folder.resolve("charts/anlan/templates/networkpolicy-default-deny.yaml")));
    var narrow =
        Charts.changed(
            "without-metrics",
            folder -> {
              var policy = folder.resolve("charts/service/templates/networkpolicy.yaml");
              Files.writeString(
                  policy, Files.readString(policy).replace("$peers.monitoring.from", "list"));
            });

    // one that no other policy selects: a pod added without a thought
    assertThat(edges(narrow, Profile.EXTERNAL))
        .doesNotContain("prometheus,hazard-service,9000")
        .hasSize(expected(Profile.EXTERNAL).size() - 4);
    assertThat(
            new NetworkPolicies(open.render(Profile.EXTERNAL).stream())
                .allow(
                    Endpoint.pod("new", "anlan", Map.of("app.kubernetes.io/part-of", "anlan")),
                    Endpoint.machine("internet", "203.0.113.9", 443),
                    443))
        .isTrue();
  }

  private static TreeSet<String> edges(Charts charts, Profile profile) {
    var manifests = charts.render(profile, profile == Profile.EXTERNAL ? restoring() : Map.of());
    var platform =
        profile == Profile.OPERATORS ? charts.render(Profile.PLATFORM) : List.<Manifest>of();
    var policies =
        new NetworkPolicies(
            Stream.of(
                    manifests.stream(),
                    platform.stream(),
                    Surroundings.policiesOfOperators(platform))
                .flatMap(s -> s));
    var ours = new ArrayList<Endpoint>();
    for (var manifest : manifests) {
      manifest.pods().forEach(pod -> ours.add(Endpoint.of(manifest.name(), pod)));
    }
    var all = Stream.concat(ours.stream(), Surroundings.of(profile)).toList();
    var edges = new TreeSet<String>();
    int pairs = 0;
    for (var from : all) {
      for (var to : all) {
        if (from.equals(to) || !isOurs(from, to)) {
          continue;
        }
        for (int port : to.ports().keySet()) {
          pairs++;
          if (policies.allow(from, to, port)) {
            edges.add(from.name() + "," + to.name() + "," + port);
          }
        }
      }
    }
    System.out.printf("network edges %s: %d pairs, %d open%n", profile, pairs, edges.size());
    return edges;
  }

  private static boolean isOurs(Endpoint from, Endpoint to) {
    return Stream.of(from, to)
        .anyMatch(e -> e.namespace().equals("anlan") && !e.name().equals("neighbour"));
  }

  private static Map<String, String> restoring() {
    return Map.of(
        "restore.from",
        "20261121T181700Z",
        "restore.credentials",
        "postgresql-admin",
        "restore.topics",
        "archive-topics-1");
  }

  /** Each line: who | whom | at which ports, all of one with all of the other. */
  private static TreeSet<String> expected(Profile profile) throws IOException {
    var name = profile.name().toLowerCase(Locale.ROOT) + ".txt";
    var expected = new TreeSet<String>();
    for (var line : Files.readAllLines(Path.of("src/test/resources/edges", name))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var columns = Stream.of(line.split("\\|", -1)).map(c -> c.strip().split("\\s+")).toList();
      for (var from : columns.get(0)) {
        for (var to : columns.get(1)) {
          for (var port : columns.get(2)) {
            expected.add(from + "," + to + "," + port);
          }
        }
      }
    }
    return expected;
  }
}
