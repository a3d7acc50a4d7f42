package org.anlan.registry.enterprise;

import static org.anlan.registry.enterprise.Enterprises.NOW;
import static org.anlan.registry.enterprise.Enterprises.TODAY;
import static org.anlan.registry.enterprise.Enterprises.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnterpriseStatusTest {

  /** The reviewed table: from, and all that may follow. */
  @ParameterizedTest
  @CsvSource({
    "PREPARING,  OPERATING CLOSED",
    "OPERATING,  SUSPENDED RECTIFYING CLOSED",
    "SUSPENDED,  OPERATING RECTIFYING CLOSED",
    "RECTIFYING, OPERATING SUSPENDED CLOSED",
    "CLOSED,     CANCELLED",
    "CANCELLED,  ''"
  })
  void allowsWhatTheTableSaysAndNothingElse(EnterpriseStatus from, String allowed) {
    var next = Set.of(allowed.split(" "));

    for (var to : EnterpriseStatus.values()) {
      var enterprise = registered(from);
      if (next.contains(to.name())) {
        enterprise.changeStatus(EnterpriseTest.to(to, TODAY), TODAY, NOW);
        assertThat(enterprise.status()).isEqualTo(to);
      } else {
        EnterpriseTest.refused(
            "enterprise-transition",
            () -> enterprise.changeStatus(EnterpriseTest.to(to, TODAY), TODAY, NOW));
        assertThat(enterprise.status()).isEqualTo(from);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(EnterpriseStatus.class)
  void neverReturnsToPreparation(EnterpriseStatus status) {
    assertThat(status.next()).doesNotContain(EnterpriseStatus.PREPARING, status);
  }
}
