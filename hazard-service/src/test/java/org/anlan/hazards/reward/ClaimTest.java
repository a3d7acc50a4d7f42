package org.anlan.hazards.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.anlan.hazards.profile.RewardRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 安监总财〔2018〕19号, to the cent. */
class ClaimTest {

  private static final RewardRules STANDARD = RewardRules.standard();

  @ParameterizedTest
  @CsvSource({
    // 15 % of the fine, at least 3000, at most 300000
    "100000.00, 15000.00",
    "20000.00, 3000.00",
    "20000.07, 3000.01", // 3000.0105
    "20000.10, 3000.02", // 3000.0150, a half cent up
    "19999.99, 3000.00",
    "0.01, 3000.00",
    "33333.33, 5000.00", // 4999.9995
    "2000000.00, 300000.00",
    "2000000.01, 300000.00",
    "1999999.99, 300000.00", // 299999.9985
    "99999999999.99, 300000.00",
    // nothing was fined: the local minimum
    "0.00, 1000.00",
    ", 1000.00"
  })
  void aMajorHazardIsWorthAPartOfTheFine(@Nullable BigDecimal fine, BigDecimal amount) {
    assertThat(new Claim(RewardKind.MAJOR_HAZARD, fine, "决定书", null, null).amount(STANDARD))
        .isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource({
    "GENERAL, 1, 30000.00",
    "LARGER, 3, 120000.00",
    "MAJOR, 1, 50000.00",
    "EXTRAORDINARY, 4, 240000.00",
    "GENERAL, 10, 300000.00",
    "GENERAL, 11, 300000.00",
    "EXTRAORDINARY, 100000, 300000.00"
  })
  void aConcealedAccidentIsWorthSoMuchForEachPersonFound(
      AccidentGrade grade, int persons, BigDecimal amount) {
    assertThat(
            new Claim(RewardKind.CONCEALED_ACCIDENT, null, "调查报告", grade, persons).amount(STANDARD))
        .isEqualTo(amount);
  }

  @Test
  void aGeneralHazardIsWorthWhatTheCountySays() {
    var county = new RewardRules(null, null, null, null, new BigDecimal("500"), null, null);

    assertThat(new Claim(RewardKind.GENERAL_HAZARD, null, "核查", null, null).amount(county))
        .isEqualTo("500.00");
  }

  @Test
  void aCountyMayHaveATableOfItsOwn() {
    var county =
        new RewardRules(
            new BigDecimal("12.5"),
            new BigDecimal("1000"),
            new BigDecimal("30000"),
            null,
            null,
            null,
            null);

    assertThat(amount(county, "8888.88")).isEqualTo("1111.11");
    assertThat(amount(county, "300000.00")).isEqualTo("30000.00");
    assertThat(amount(county, "100.00")).isEqualTo("1000.00");
  }

  @Test
  void saysWhatAConcealedAccidentNeeds() {
    assertThat(claim(null, 1).missing()).isEqualTo("grade");
    assertThat(claim(AccidentGrade.GENERAL, null).missing()).isEqualTo("persons");
    assertThat(claim(AccidentGrade.GENERAL, 1).missing()).isNull();
  }

  private static Claim claim(@Nullable AccidentGrade grade, @Nullable Integer persons) {
    return new Claim(RewardKind.CONCEALED_ACCIDENT, null, "调查报告", grade, persons);
  }

  private static BigDecimal amount(RewardRules rules, String fine) {
    return new Claim(RewardKind.MAJOR_HAZARD, new BigDecimal(fine), "决定书", null, null)
        .amount(rules);
  }
}
