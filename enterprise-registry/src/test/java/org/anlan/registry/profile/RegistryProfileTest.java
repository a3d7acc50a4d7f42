package org.anlan.registry.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryProfileTest {

  @Test
  void aCountyThatSaysNothingHasTheDefaults() {
    var profile = new RegistryProfile(null, null, null, null);

    assertThat(profile.isHighRisk(List.of("SM", "FMKS"))).isTrue();
    assertThat(profile.isHighRisk(List.of("SM"))).isFalse();
    assertThat(profile.isHighRisk(List.of())).isFalse();
    assertThat(profile.drills().months(true)).isEqualTo(6);
    assertThat(profile.drills().months(false)).isEqualTo(12);
  }

  @Test
  void aCountyDecidesForItself() {
    var profile = new RegistryProfile(List.of("SM"), new DrillRules(3, null), null, null);

    assertThat(profile.isHighRisk(List.of("SM"))).isTrue();
    assertThat(profile.isHighRisk(List.of("FMKS"))).isFalse();
    assertThat(profile.drills().months(true)).isEqualTo(3);
    assertThat(profile.drills().months(false)).isEqualTo(12);
  }
}
