package org.anlan.k8s.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real work must not find in a cluster: secrets in clear, open doors, the demo's comforts. */
class ProductionTest {

  @ParameterizedTest
  @MethodSource("org.anlan.k8s.chart.Profile#production")
  void noSecretIsRendered(Profile profile) {
    var manifests = Charts.asTheyAre().render(profile);

    assertThat(manifests).noneMatch(m -> m.kind().equals("Secret"));
    for (var manifest : manifests) {
      var settings = manifest.json().path("data");
      if (manifest.kind().equals("ConfigMap")) {
        assertThat(settings.properties().stream().map(e -> e.getKey()))
            .describedAs(manifest.title())
            .noneMatch(name -> name.matches(".*(PASSWORD|SECRET|JAAS|ACCESS_KEY).*"));
      }
      // in the environment of a container a password is a reference
      for (var variable : variables(manifest)) {
        if (variable.path("name").asText().matches(".*(PASSWORD|SECRET|JAAS|ACCESS_KEY).*")) {
          assertThat(variable.has("valueFrom")).describedAs("%s", variable).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.anlan.k8s.chart.Profile#production")
  void nothingOfTheDemoIsLeft(Profile profile) {
    var manifests = Charts.asTheyAre().render(profile);

    assertThat(manifests.stream().map(m -> m.json().toString()))
        .noneMatch(text -> text.contains("anlan-demo"))
        .noneMatch(text -> text.contains("\"PLAINTEXT\""))
        .noneMatch(text -> text.contains("ANLAN_KAFKA_CREATE_TOPICS"))
        .noneMatch(text -> text.contains("sslmode=disable"));
    assertThat(manifests).noneMatch(m -> m.kind().equals("StatefulSet"));
  }

  @ParameterizedTest
  @MethodSource("org.anlan.k8s.chart.Profile#suites")
  void onlyTheEntranceLeadsIn(Profile profile) {
    assertThat(Charts.asTheyAre().render(profile).stream().filter(m -> m.kind().equals("Service")))
        .allMatch(m -> m.json().at("/spec/type").asText("ClusterIP").equals("ClusterIP"));
  }

  @Test
  void withoutAWayOutEveryImageIsPinnedInOneRegistry() {
    var images = new TreeSet<String>();
    for (var manifest : Charts.asTheyAre().render(Profile.AIRGAP)) {
      manifest
          .pods()
          .flatMap(Manifest::containers)
          .forEach(container -> images.add(container.path("image").asText()));
    }

    assertThat(images)
        .hasSizeGreaterThan(5)
        .allMatch(image -> image.matches("registry\\.internal:5000/[^:]+@sha256:[0-9a-f]{64}"));
  }

  private static List<JsonNode> variables(Manifest manifest) {
    var found = new ArrayList<JsonNode>();
    manifest
        .pods()
        .flatMap(Manifest::containers)
        .flatMap(c -> Stream.of(c.path("env")))
        .forEach(env -> env.forEach(found::add));
    return found;
  }
}
