package org.anlan.k8s.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;
import org.anlan.k8s.network.Endpoint;
import org.anlan.k8s.network.NetworkPolicies;
import org.anlan.k8s.pod.PodSecurity;
import org.junit.jupiter.api.Test;

/** Another deployable costs one alias in Chart.yaml and one block of values, and nothing else. */
class AnotherDeployableTest {

  private static final String ALIAS =
      """
        - name: service
          alias: training-service
          version: 1.0.0
          repository: file://../service
          condition: training-service.enabled
      """;

  private static final String VALUES =
      """

      training-service:
        enabled: true
        database:
          name: training
          credentials: training-app
          ownerCredentials: training-owner
        route:
          name: training
          paths: [/api/v1/persons, /api/v1/sessions]
      """;

  @Test
  void anAliasAndABlockAreEnough() {
    var charts =
        Charts.changed(
            "another-deployable",
            folder -> {
              var anlan = folder.resolve("charts/anlan");
              Files.writeString(anlan.resolve("Chart.yaml"), ALIAS, StandardOpenOption.APPEND);
              Files.writeString(anlan.resolve("values.yaml"), VALUES, StandardOpenOption.APPEND);
            });

    var manifests = charts.render(Profile.EXTERNAL);

    assertThat(manifests.stream().filter(m -> m.name().startsWith("training-service")))
        .extracting(Manifest::title)
        .containsExactlyInAnyOrder(
            "NetworkPolicy/training-service",
            "NetworkPolicy/training-service-migration",
            "PodDisruptionBudget/training-service",
            "ServiceAccount/training-service",
            "ConfigMap/training-service",
            "Service/training-service",
            "Deployment/training-service",
            "Job/training-service-migration",
            "ServiceMonitor/training-service");
    assertThat(manifests)
        .filteredOn(m -> m.title().equals("ConfigMap/routes"))
        .singleElement()
        .satisfies(
            routes -> {
              var data = routes.json().path("data");
              assertThat(data.path("ANLAN_GATEWAY_ROUTES_TRAINING").asText())
                  .isEqualTo("http://training-service:8080");
              assertThat(data.path("ANLAN_GATEWAY_ROUTES_TRAINING_PATHS").asText())
                  .isEqualTo("/api/v1/persons,/api/v1/sessions");
            });
    var policies = new NetworkPolicies(manifests.stream());
    assertThat(policies.allow(pod("gateway", manifests), pod("training-service", manifests), 8080))
        .isTrue();
    assertThat(
            policies.allow(
                pod("hazard-service", manifests), pod("training-service", manifests), 8080))
        .isFalse();
    assertThat(
            manifests.stream()
                .flatMap(Manifest::pods)
                .flatMap(p -> PodSecurity.violations(p).stream()))
        .isEmpty();
  }

  private static Endpoint pod(String name, java.util.List<Manifest> manifests) {
    return manifests.stream()
        .filter(m -> m.title().equals("Deployment/" + name))
        .flatMap(Manifest::pods)
        .map(pod -> Endpoint.of(name, pod))
        .findFirst()
        .orElseThrow();
  }
}
