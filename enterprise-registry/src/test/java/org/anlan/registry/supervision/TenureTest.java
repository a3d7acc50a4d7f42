package org.anlan.registry.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.anlan.servicekit.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Test
  void endsOnceOnADayOnWhichItHeld() {
    var over = Tenure.of(MAY, null).ended(new Withdrawal(TODAY, "调动"), TODAY);

    assertThat(over).isEqualTo(new Tenure(MAY, TODAY, "调动"));
    assertThatThrownBy(() -> over.ended(new Withdrawal(TODAY, "再调"), TODAY))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining("supervision-link-over");
  }

  @Test
  void endsBeforeTheDayThatWasFixed() {
    var fixed = Tenure.of(MAY, LocalDate.of(2027, 4, 30));

    assertThat(fixed.ended(new Withdrawal(TODAY, "调动"), TODAY).endsOn()).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-30, , supervision-link-not-begun",
    "2026-11-23, , supervision-end-in-future",
    "2026-06-02, 2026-06-01, supervision-link-over"
  })
  void doesNotEndOnAnyOtherDay(LocalDate on, LocalDate fixed, String code) {
    var tenure = Tenure.of(MAY, fixed);

    assertThatThrownBy(() -> tenure.ended(new Withdrawal(on, "调动"), TODAY))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining(code);
  }
}
