package org.anlan.registry.dossier.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlan.registry.enterprise.Author;
import org.anlan.registry.enterprise.Registration;
import org.anlan.servicekit.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class PartTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void endsOnceAndNotAhead() {
    var part = part();
    assertThatThrownBy(() -> part.withdraw(new PartWithdrawal(TODAY.plusDays(1), "吊销"), TODAY, NOW))
        .isInstanceOfSatisfying(
            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("withdrawal-in-future"));

    part.withdraw(new PartWithdrawal(TODAY, "吊销"), TODAY, NOW);

    assertThatThrownBy(() -> part.withdraw(new PartWithdrawal(TODAY, "吊销"), TODAY, NOW))
        .isInstanceOfSatisfying(
            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("part-withdrawn"));
    assertThatThrownBy(() -> part.change(content(), List.of(), NOW))
        .isInstanceOf(RuleViolation.class);
  }

  private static Part part() {
    return Part.record(
        content(),
        new Home(null, "610926", null, List.of(), null),
        new Registration("DA-610926-2026-000001", TODAY, NOW, new Author("x", null), false));
  }

  private static Content content() {
    return new Content(PartKind.RESCUE_TEAM, "矿山救护队", null, null, null, null, null, "{}");
  }
}
