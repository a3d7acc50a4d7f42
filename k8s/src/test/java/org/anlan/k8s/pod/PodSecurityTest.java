package org.anlan.k8s.pod;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pod of every profile is admitted into a namespace of the level <i>restricted</i>. */
class PodSecurityTest {

  @ParameterizedTest
  @MethodSource("org.anlan.k8s.chart.Profile#suites")
  void everyPodIsRestricted(Profile profile) {
    var manifests = Charts.asTheyAre().render(profile, restoring());

    int pods = 0;
    for (var manifest : manifests) {
      for (var pod : manifest.pods().toList()) {
        pods++;
        assertThat(PodSecurity.violations(pod)).describedAs(manifest.title()).isEmpty();
      }
    }
    assertThat(pods).isGreaterThanOrEqualTo(11);
  }

  @Test
  void aWritableRootIsFound() {
    var loose =
        Charts.changed(
            "writable-root",
            folder -> {
              var template = folder.resolve("charts/service/templates/deployment.yaml");
              Files.writeString(
                  template,
                  Files.readString(template)
                      .replace("readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false"));
            });

    assertThat(
            loose.render(Profile.EXTERNAL).stream()
                .flatMap(Manifest::pods)
                .flatMap(pod -> PodSecurity.violations(pod).stream()))
        .containsExactlyInAnyOrder(
            "enterprise-registry: writable root",
            "gateway: writable root",
            "hazard-service: writable root",
            "reporting-service: writable root");
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
}
