package org.anlan.registry.dossier.standardization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anlan.registry.dossier.part.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandardizationTest {

  @Test
  void holdsForThreeYearsUnlessAnEndIsGiven() {
    assertThat(of(null).validTo()).isEqualTo("2029-02-28");
    assertThat(Days.lastOf(3, LocalDate.of(2024, 2, 29))).isEqualTo("2027-02-28");
    assertThat(Days.lastOf(3, LocalDate.of(2021, 3, 1))).isEqualTo("2024-02-29");
    assertThat(Days.lastOf(3, LocalDate.of(2026, 1, 31))).isEqualTo("2029-01-30");
    assertThat(of(LocalDate.of(2028, 1, 1)).validTo()).isEqualTo("2028-01-01");
  }

  private static Standardization of(@Nullable LocalDate validTo) {
    return new Standardization(
        StandardizationLevel.LEVEL_3, "陕AQBⅢ1", null, LocalDate.of(2026, 3, 1), validTo, null);
  }
}
