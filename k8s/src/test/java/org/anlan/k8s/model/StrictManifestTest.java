package org.anlan.k8s.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The API knows every field of every object. Kubernetes' own kinds, those of the Gateway API, the
 * Prometheus operator and Strimzi are read into their models; CloudNativePG, its plugin and the
 * Keycloak operator have none in Java, so theirs are held against the fields that we use of them,
 * which were read in their CRDs ({@code shapes/}).
 */
class StrictManifestTest {

  @ParameterizedTest
  @EnumSource
  void theApiKnowsEveryField(Profile profile) {
    var unknown =
        Charts.asTheyAre().render(profile).stream()
            .flatMap(
                m ->
                    (StrictModel.knows(m) ? StrictModel.unknownIn(m) : Shape.unknownIn(m))
                        .stream());

    assertThat(unknown).isEmpty();
  }

  @Test
  void onlyTheseHaveNoModel() {
    var without = new TreeSet<String>();
    for (var profile : Profile.values()) {
      Charts.asTheyAre().render(profile).stream()
          .filter(m -> !StrictModel.knows(m))
          .forEach(m -> without.add(m.kind()));
    }

    assertThat(without)
        .containsExactly(
            "Cluster",
            "Database",
            "Keycloak",
            "KeycloakRealmImport",
            "ObjectStore",
            "ScheduledBackup");
  }

  @Test
  void aMisspeltFieldIsFound() {
    var crooked =
        Manifest.in(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: x}
            spec: {replicaz: 3, template: {spec: {containers: [{name: a, imge: b}]}}}
            ---
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaTopic
            metadata: {name: x}
            spec: {partition: 4}
            ---
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata: {name: x}
            spec: {endpoints: [{prt: management}]}
            ---
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata: {name: x}
            spec: {rules: [{backendRef: []}]}
            ---
            apiVersion: postgresql.cnpg.io/v1
            kind: Cluster
            metadata: {name: x}
            spec: {instances: 1, bootstrap: {initdb: {localProvider: builtin}}}
            """);

    assertThat(
            crooked.stream()
                .map(m -> StrictModel.knows(m) ? StrictModel.unknownIn(m) : Shape.unknownIn(m)))
        .containsExactly(
            List.of(
                "Deployment/x.spec.replicaz", "Deployment/x.spec.template.spec.containers[0].imge"),
            List.of("KafkaTopic/x.spec.partition"),
            List.of("ServiceMonitor/x.spec.endpoints[0].prt"),
            List.of("HTTPRoute/x.spec.rules[0].backendRef"),
            List.of("Cluster/x.spec.bootstrap.initdb.localProvider"));
  }
}
