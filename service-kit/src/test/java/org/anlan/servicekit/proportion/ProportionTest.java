package org.anlan.servicekit.proportion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProportionTest {

  @Test
  void hasFourDecimalsRoundedHalfUp() {
    assertThat(Proportion.of(2, 3)).isEqualTo("0.6667");
    assertThat(Proportion.of(1, 20_000)).isEqualTo("0.0001");
    assertThat(Proportion.of(7, 7)).isEqualTo("1.0000");
  }

  @Test
  void isNoneOfNothing() {
    assertThat(Proportion.of(0, 0)).isNull();
  }
}
