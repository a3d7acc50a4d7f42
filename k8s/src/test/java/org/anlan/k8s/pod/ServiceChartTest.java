package org.anlan.k8s.pod;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A deployable's life: how it starts, is watched, scales, is migrated and stops. */
class ServiceChartTest {

  private static final List<String> SERVICES =
      List.of("enterprise-registry", "hazard-service", "reporting-service");

  @Test
  void threeProbesAskTheManagementPort() {
    each(
        Profile.EXTERNAL,
        container -> {
          assertThat(container.at("/startupProbe/httpGet/path").asText())
              .isEqualTo("/q/health/started");
          assertThat(container.at("/readinessProbe/httpGet/path").asText())
              .isEqualTo("/q/health/ready");
          assertThat(container.at("/livenessProbe/httpGet/path").asText())
              .isEqualTo("/q/health/live");
          for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            assertThat(container.path(probe).at("/httpGet/port").asText()).isEqualTo("management");
          }
        });
  }

  /** As operations.md asks: it says that it goes, ends its requests, hands over its duties. */
  @Test
  void itHasTimeToStop() throws IOException {
    var manifests = Charts.asTheyAre().render(Profile.EXTERNAL);
    for (var deployment : deployments(Profile.EXTERNAL).toList()) {
      var settings = find(manifests, "ConfigMap/" + deployment.name()).path("data");
      int delay = seconds(settings.path("QUARKUS_SHUTDOWN_DELAY").asText());
      int grace = deployment.json().at("/spec/template/spec/terminationGracePeriodSeconds").asInt();

      // the gateway keeps an idle connection for so long
      assertThat(delay).isGreaterThan(3);
      assertThat(grace).isGreaterThanOrEqualTo(delay + shutdownTimeout() + 15);
    }
  }

  @Test
  void replicasAreSpreadAndMayBeDrainedOneByOne() {
    var manifests = Charts.asTheyAre().render(Profile.EXTERNAL);

    assertThat(manifests.stream().filter(m -> m.kind().equals("PodDisruptionBudget"))).hasSize(4);
    deployments(Profile.EXTERNAL)
        .flatMap(Manifest::pods)
        .forEach(
            pod -> {
              assertThat(pod.at("/spec/topologySpreadConstraints").findValuesAsText("topologyKey"))
                  .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
              assertThat(pod.at("/spec/affinity/podAntiAffinity").isEmpty()).isFalse();
            });
    assertThat(Charts.asTheyAre().render(Profile.DEMO))
        .noneMatch(m -> m.kind().equals("PodDisruptionBudget"));
  }

  @Test
  void itScalesByCpuAndIfAskedByItsOutbox() {
    var manifests =
        Charts.asTheyAre()
            .render(
                Profile.EXTERNAL,
                Map.of(
                    "hazard-service.autoscaling.enabled", true,
                    "hazard-service.autoscaling.outboxLag.enabled", true,
                    "hazard-service.priorityClass", "important"));

    var scaler = find(manifests, "HorizontalPodAutoscaler/hazard-service");
    assertThat(scaler.at("/spec/metrics/0/resource/name").asText()).isEqualTo("cpu");
    assertThat(scaler.at("/spec/metrics/1/external/metric/name").asText())
        .isEqualTo("outbox_lag_seconds");
    var deployment = find(manifests, "Deployment/hazard-service");
    assertThat(deployment.at("/spec").has("replicas")).isFalse();
    assertThat(deployment.at("/spec/template/spec/priorityClassName").asText())
        .isEqualTo("important");
  }

  @Test
  void holidaysOfAFurtherYearReachWhoeverCountsDays() {
    var manifests =
        Charts.asTheyAre()
            .render(Profile.EXTERNAL, Map.of("global.calendars.cn-2027\\.csv", "2027-01-01"));

    assertThat(find(manifests, "ConfigMap/calendars").at("/data/cn-2027.csv").asText())
        .isEqualTo("2027-01-01");
    for (var service : List.of("enterprise-registry", "hazard-service")) {
      assertThat(find(manifests, "ConfigMap/" + service).at("/data/ANLAN_CALENDAR_FOLDER").asText())
          .isEqualTo("/etc/anlan/calendars");
      assertThat(
              find(manifests, "Deployment/" + service)
                  .at("/spec/template/spec/containers/0/volumeMounts")
                  .findValuesAsText("mountPath"))
          .contains("/etc/anlan/calendars");
    }
    assertThat(Charts.asTheyAre().render(Profile.EXTERNAL))
        .noneMatch(manifest -> manifest.name().equals("calendars"));
  }

  @Test
  void aChangedSettingRestartsThePods() {
    var before = checksum(Map.of());
    var after = checksum(Map.of("hazard-service.environment.HAZARDS_OVERDUE_EVERY", "5m"));

    assertThat(after).isNotEqualTo(before);
    assertThat(checksum(Map.of("gateway.replicas", 5))).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("org.anlan.k8s.chart.Profile#production")
  void onlyTheMigrationKnowsTheOwner(Profile profile) {
    var manifests = Charts.asTheyAre().render(profile);

    for (var service : SERVICES) {
      var deployment = find(manifests, "Deployment/" + service).toString();
      var migration = find(manifests, "Job/" + service + "-migration");
      assertThat(deployment).doesNotContain("-owner").contains("-app");
      assertThat(migration.toString()).contains("-owner").doesNotContain("-app\"");
      assertThat(
              find(manifests, "ConfigMap/" + service).at("/data/QUARKUS_FLYWAY_MIGRATE_AT_START"))
          .hasToString("\"false\"");
      // the hook runs before anything else of the release exists
      assertThat(migration.at("/spec/template/spec").has("serviceAccountName")).isFalse();
      assertThat(migration.toString())
          .doesNotContain("configMapRef")
          .doesNotContain("configMapKeyRef");
      assertThat(migration.at("/spec/template/spec/containers/0/image"))
          .isEqualTo(
              find(manifests, "Deployment/" + service)
                  .at("/spec/template/spec/containers/0/image"));
    }
  }

  @ParameterizedTest
  @MethodSource("org.anlan.k8s.chart.Profile#suites")
  void dataOutlivesTheRelease(Profile profile) {
    assertThat(
            Charts.asTheyAre().render(profile).stream()
                .filter(m -> m.kind().equals("PersistentVolumeClaim")))
        .isNotEmpty()
        .allMatch(
            m ->
                m.json()
                    .at("/metadata/annotations/helm.sh~1resource-policy")
                    .asText()
                    .equals("keep"));
    assertThat(
            Charts.asTheyAre().render(profile).stream()
                .filter(m -> m.kind().equals("StatefulSet"))
                .map(
                    m ->
                        m.json()
                            .at("/spec/persistentVolumeClaimRetentionPolicy/whenDeleted")
                            .asText()))
        .allMatch("Retain"::equals);
  }

  private static String checksum(Map<String, ?> settings) {
    return find(Charts.asTheyAre().render(Profile.EXTERNAL, settings), "Deployment/hazard-service")
        .at("/spec/template/metadata/annotations/checksum~1config")
        .asText();
  }

  /** How long the image lets requests under way end. */
  private static int shutdownTimeout() throws IOException {
    int longest = 0;
    for (var file :
        List.of(
            "service-kit/src/main/resources/META-INF/microprofile-config.properties",
            "gateway/src/main/resources/application.properties")) {
      var properties = new Properties();
      properties.load(new StringReader(Files.readString(Charts.ROOT.resolve(file))));
      var timeout = properties.getProperty("quarkus.shutdown.timeout");
      longest = Math.max(longest, seconds(timeout));
    }
    return longest;
  }

  private static int seconds(String duration) {
    return Integer.parseInt(duration.replace("s", ""));
  }

  private static void each(Profile profile, Consumer<JsonNode> check) {
    var containers =
        deployments(profile).flatMap(Manifest::pods).flatMap(Manifest::containers).toList();
    assertThat(containers).hasSize(4).allSatisfy(check);
  }

  private static Stream<Manifest> deployments(Profile profile) {
    return Charts.asTheyAre().render(profile).stream().filter(m -> m.kind().equals("Deployment"));
  }

  private static JsonNode find(List<Manifest> manifests, String title) {
    return manifests.stream()
        .filter(m -> m.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(title + " is missing"))
        .json();
  }
}
