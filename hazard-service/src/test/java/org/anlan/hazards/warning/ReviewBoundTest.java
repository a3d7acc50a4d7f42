package org.anlan.hazards.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlan.hazards.profile.KeyPeriod;
import org.anlan.hazards.profile.ReviewDays;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.profile.WarningColour;
import org.anlan.hazards.profile.WarningKind;
import org.anlan.hazards.profile.WarningRules.Rule;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.point.ReviewRhythm;
import org.anlan.hazards.risk.point.RiskStatus;
import org.anlan.hazards.warning.CauseSearch.Question;
import org.junit.jupiter.api.Test;

/**
 * A red risk is warned of when its review is over by the county's own rhythm, and not otherwise.
 */
class ReviewBoundTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final KeyPeriod FESTIVAL =
      new KeyPeriod(
          "双节", LocalDate.parse("2026-11-15"), LocalDate.parse("2026-12-31"), new BigDecimal("2"));

  @Test
  void theRhythmAndTheKeyPeriodsOfTheCountyCount() {
    assertThat(bound(rules(null, List.of()), 0)).isEqualTo(TODAY.minusDays(31));
    assertThat(bound(rules(15, List.of()), 0)).isEqualTo(TODAY.minusDays(16));
    assertThat(bound(rules(15, List.of()), 7)).isEqualTo(TODAY.minusDays(23));
    // six days of the festival count twice
    assertThat(bound(rules(15, List.of(FESTIVAL)), 0)).isEqualTo(TODAY.minusDays(10));
  }

  @Test
  void itIsTheBoundOfTheReviewItself() {
    for (var rules : List.of(rules(null, List.of()), rules(15, List.of(FESTIVAL)))) {
      var bound = bound(rules, 0);

      assertThat(due(bound, rules)).isBefore(TODAY);
      assertThat(due(bound.plusDays(1), rules)).isAfterOrEqualTo(TODAY);
    }
  }

  private static LocalDate due(LocalDate lookedOn, RiskRules rules) {
    return ReviewRhythm.next(RiskStatus.IN_CONTROL, RiskColour.RED, lookedOn, rules);
  }

  private static RiskRules rules(Integer red, List<KeyPeriod> periods) {
    return new RiskRules(
        null, null, null, new ReviewDays(red, null, null, null), periods, null, null);
  }

  private static LocalDate bound(RiskRules rules, int days) {
    var rule = new Rule(WarningKind.RED_RISK_UNREVIEWED, WarningColour.ORANGE, days, null);
    return new Question(
            WarningKind.RED_RISK_UNREVIEWED,
            List.of(rule),
            "610926",
            TODAY,
            Instant.EPOCH,
            rules,
            true)
        .lookedOn(rule);
  }
}
