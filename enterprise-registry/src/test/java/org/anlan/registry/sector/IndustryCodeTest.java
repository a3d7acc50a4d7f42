package org.anlan.registry.sector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"A0111", "B0610", "B1290", "C1311", "C4390", "D4411", "T9700", "2661", "i6311"})
  void knowsTheDivisionsOfTheStandard(String code) {
    assertThat(IndustryCode.isPlausible(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A0611", "C1299", "B1311", "T9800", "0011", "9811", "U0111", "266", "C266", "26610", ""
      })
  void refusesWhatTheStandardDoesNotHave(String code) {
    assertThat(IndustryCode.isPlausible(code)).isFalse();
  }
}
