package org.anlan.k8s.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every profile is sound for Helm, and every object is there once. */
class RenderTest {

  @ParameterizedTest
  @EnumSource
  void lintFindsNothing(Profile profile) {
    var result = Charts.asTheyAre().lint(profile);

    assertThat(result.isFailed()).describedAs("%s", result.getMessages()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void hasEachObjectOnce(Profile profile) {
    var manifests = Charts.asTheyAre().render(profile);

    assertThat(manifests).hasSizeGreaterThan(20);
    var seen = new HashSet<String>();
    assertThat(manifests).allMatch(m -> seen.add(m.apiVersion() + " " + m.title()));
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameForEveryVersionOfKubernetesThatIsSupported(Profile profile) {
    var charts = Charts.asTheyAre();
    var oldest = charts.render(profile, Map.of(), "1.29.0");
    var newest = charts.render(profile, Map.of(), "1.35.0");

    assertThat(oldest.stream().map(Manifest::title))
        .containsExactlyElementsOf(newest.stream().map(Manifest::title).toList());
    assertThatThrownBy(() -> charts.render(profile, Map.of(), "1.28.0"))
        .hasMessageContaining("kubeVersion");
  }

  @Test
  void hooksAreNoPartOfTheRelease() {
    var release = Charts.withHooks().render(Profile.EXTERNAL);

    assertThat(release).noneMatch(m -> m.kind().equals("Job") || m.kind().equals("Pod"));
    assertThat(Charts.asTheyAre().render(Profile.EXTERNAL))
        .extracting(Manifest::title)
        .contains("Job/hazard-service-migration", "Job/check", "Pod/check-test");
  }
}
