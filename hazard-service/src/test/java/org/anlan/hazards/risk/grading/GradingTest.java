package org.anlan.hazards.risk.grading;

import static org.anlan.hazards.risk.grading.RiskColour.BLUE;
import static org.anlan.hazards.risk.grading.RiskColour.ORANGE;
import static org.anlan.hazards.risk.grading.RiskColour.RED;
import static org.anlan.hazards.risk.grading.RiskColour.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.hazards.finding.Fault;
import org.anlan.hazards.profile.DirectMajor;
import org.anlan.hazards.profile.KeyPeriod;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.profile.Thresholds;
import org.anlan.hazards.rectification.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All combinations there are: what the tables lead to is counted, not sampled. */
class GradingTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final Signature BY =
      new Signature("assessor", "张评价", java.time.Instant.parse("2026-11-21T04:00:00Z"), TODAY);
  private static final RiskRules USUAL = new RiskRules(null, null, null, null, null, null, null);

  @Test
  void theCombinationsOfLecFallIntoTheColoursAsTheRuleHasIt() {
    var counts = new EnumMap<RiskColour, Integer>(RiskColour.class);
    for (var likelihood : Scores.LIKELIHOODS) {
      for (var exposure : Scores.EXPOSURES) {
        for (var consequence : Scores.CONSEQUENCES) {
          var scores = new Scores(RiskMethod.LEC, likelihood, exposure, consequence, null);
          assertThat(scores.faults()).isEmpty();
          counts.merge(grade(scores, USUAL).colour(), 1, Integer::sum);
        }
      }
    }

    assertThat(counts).isEqualTo(Map.of(RED, 40, ORANGE, 21, YELLOW, 30, BLUE, 161));
  }

  @Test
  void theCombinationsOfTheMatrixFallIntoTheColours() {
    var counts = new EnumMap<RiskColour, Integer>(RiskColour.class);
    for (var likelihood : Scores.FIVE) {
      for (var severity : Scores.FIVE) {
        counts.merge(grade(ls(likelihood, severity), USUAL).colour(), 1, Integer::sum);
      }
    }

    // 20 25 20 | 15 16 15 | 9 10 10 12 12 | the rest
    assertThat(counts).isEqualTo(Map.of(RED, 3, ORANGE, 3, YELLOW, 5, BLUE, 14));
  }

  @ParameterizedTest
  @CsvSource({"10, 1, 7, 70, YELLOW", "1, 10, 7, 70, YELLOW", "0.1, 0.5, 1, 0.05, BLUE"})
  void theBoundaryBelongsToTheWorseColour(
      BigDecimal l, BigDecimal e, BigDecimal c, BigDecimal score, RiskColour colour) {
    var grading = grade(new Scores(RiskMethod.LEC, l, e, c, null), USUAL);

    assertThat(grading.score()).isEqualByComparingTo(score);
    assertThat(grading.colour()).isEqualTo(colour);
    assertThat(grading.ruleVersion()).isEqualTo("LEC-1");
  }

  @Test
  void scoresInBetweenAreRefusedAndThoseOfTheOtherMethodToo() {
    assertThat(
            new Scores(
                    RiskMethod.LEC,
                    new BigDecimal("4"),
                    null,
                    new BigDecimal("7.0"),
                    BigDecimal.ONE)
                .faults())
        .containsExactly(
            new Fault("likelihood", "score-not-in-table"),
            new Fault("exposure", "required"),
            new Fault("severity", "score-of-other-method"));
    assertThat(ls(new BigDecimal("6"), new BigDecimal("2.5")).faults())
        .extracting(Fault::code)
        .containsExactly("score-not-in-table", "score-not-in-table");
  }

  @Test
  void aRecordKeepsTheVersionOfItsDay() {
    var later =
        new Thresholds(
            "LS-2",
            LocalDate.parse("2027-01-01"),
            new BigDecimal("17"),
            new BigDecimal("13"),
            new BigDecimal("8"));
    var rules =
        new RiskRules(null, List.of(USUAL.lsOn(TODAY), later), null, null, null, null, null);
    var scores = ls(new BigDecimal("4"), new BigDecimal("2"));

    var before = Grading.of(scores, null, List.of(), TODAY, rules, BY);
    var after = Grading.of(scores, null, List.of(), later.from(), rules, BY);

    assertThat(List.of(before.ruleVersion(), after.ruleVersion())).containsExactly("LS-1", "LS-2");
    assertThat(List.of(before.colour(), after.colour())).containsExactly(BLUE, YELLOW);
  }

  @Test
  void theDirectListLiftsAndNeverLowers() {
    var listed =
        new RiskRules(
            null, null, List.of(new DirectMajor("TANKS", "储罐区", "ORANGE")), null, null, null, null);
    var low = ls(BigDecimal.ONE, BigDecimal.ONE);
    var high = ls(new BigDecimal("5"), new BigDecimal("5"));

    assertThat(Grading.of(low, "TANKS", List.of(), TODAY, listed, BY).colour()).isEqualTo(ORANGE);
    assertThat(Grading.of(high, "TANKS", List.of(), TODAY, listed, BY).colour()).isEqualTo(RED);
    assertThat(Grading.of(high, "TANKS", List.of(), TODAY, listed, BY).listDecides()).isFalse();
  }

  @Test
  void thresholdsOutOfOrderAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Thresholds("X", null, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO));
  }

  @Test
  void inAKeyPeriodReviewsAreDueSooner() {
    var festival =
        new KeyPeriod(
            "春节",
            LocalDate.parse("2027-02-01"),
            LocalDate.parse("2027-02-10"),
            new BigDecimal("2"));
    var rules = new RiskRules(null, null, null, null, List.of(festival), null, null);
    var looked = LocalDate.parse("2027-01-20");

    assertThat(USUAL.dueAfter(looked, 30)).isEqualTo("2027-02-19");
    // eleven ordinary days before, then ten that count twice
    assertThat(rules.dueAfter(looked, 30)).isEqualTo("2027-02-10");
  }

  /** What the filter of lists looks back to is what is due by the same count forwards. */
  @Test
  void lookingBackFindsWhatIsDue() {
    var flood =
        new KeyPeriod(
            "汛期",
            LocalDate.parse("2027-06-01"),
            LocalDate.parse("2027-09-30"),
            new BigDecimal("1.5"));
    var rules = new RiskRules(null, null, null, null, List.of(flood), null, null);
    for (var bound = LocalDate.parse("2027-05-01");
        bound.isBefore(LocalDate.parse("2027-12-01"));
        bound = bound.plusDays(1)) {
      var last = rules.lastIfDueBefore(bound, 30);

      assertThat(rules.dueAfter(last, 30)).as("%s", bound).isBefore(bound);
      assertThat(rules.dueAfter(last.plusDays(1), 30)).as("%s", bound).isAfterOrEqualTo(bound);
    }
  }

  private static Scores ls(BigDecimal likelihood, BigDecimal severity) {
    return new Scores(RiskMethod.LS, likelihood, null, null, severity);
  }

  private static Grading grade(Scores scores, RiskRules rules) {
    return Grading.of(scores, null, List.of(), TODAY, rules, BY);
  }
}
