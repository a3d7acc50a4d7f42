package org.anlan.registry.enterprise.duty;

import static org.anlan.registry.enterprise.duty.DutyKind.LEGAL_REPRESENTATIVE;
import static org.anlan.registry.enterprise.duty.DutyKind.SAFETY_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DutyRollTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void tellsWhoHeldWhatFromWhenToWhen() {
    var roll = new DutyRoll();
    roll.from(JANUARY, Map.of(LEGAL_REPRESENTATIVE, "王", SAFETY_MANAGER, "李"));
    roll.from(MAY, Map.of(LEGAL_REPRESENTATIVE, "王", SAFETY_MANAGER, "赵"));
    roll.from(JULY, Map.of(LEGAL_REPRESENTATIVE, "王"));

    assertThat(roll.holders())
        .containsExactly(
            new DutyHolder(LEGAL_REPRESENTATIVE, "王", JANUARY, null),
            new DutyHolder(SAFETY_MANAGER, "赵", MAY, LocalDate.of(2026, 6, 30)),
            new DutyHolder(SAFETY_MANAGER, "李", JANUARY, LocalDate.of(2026, 4, 30)));
  }
}
