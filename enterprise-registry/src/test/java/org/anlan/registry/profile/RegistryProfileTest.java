package org.anlan.registry.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    var profile =
        new RegistryProfile(
            List.of("SM"),
            new DrillRules(3, null, null, null, List.of("SM"), List.of()),
            null,
            null);

    assertThat(profile.isHighRisk(List.of("SM"))).isTrue();
    assertThat(profile.isHighRisk(List.of("FMKS"))).isFalse();
    assertThat(profile.drills().months(true)).isEqualTo(3);
    assertThat(profile.drills().months(false)).isEqualTo(12);
    assertThat(profile.drills().concerns(List.of("FMKS"), List.of("CROWDED"))).isFalse();
    assertThat(profile.drills().concerns(List.of("SM"), List.of())).isTrue();
  }

  @Test
  void theLawNamesWhoDrillsHalfYearly() {
    var drills = new RegistryProfile(null, null, null, null).drills();

    assertThat(List.of("MK", "FMKS", "WHP", "YHBZ", "RQ", "JSYL", "JZ", "GDJT"))
        .allMatch(sector -> drills.concerns(List.of(sector), List.of()));
    assertThat(drills.concerns(List.of("SM"), List.of("CROWDED"))).isTrue();
    assertThat(drills.concerns(List.of("JTYS", "SM"), List.of("SCHOOL"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"7, 24, 1", "6, 25, 1", "6, 24, 0", "3, 12, 0"})
  void noCountyIsLooserThanTheLaw(int highRisk, int offices, int faults) {
    var rules = new DrillRules(highRisk, null, null, offices, null, null);

    try (var factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(rules)).hasSize(faults);
    }
  }
}
