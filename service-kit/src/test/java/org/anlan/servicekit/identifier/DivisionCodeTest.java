package org.anlan.servicekit.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "610000, PROVINCE",
    "610900, PREFECTURE",
    "610926, COUNTY",
    "610926001, SUBDISTRICT",
    "610926100, TOWN",
    "610926200, TOWNSHIP",
    "610926400, TOWNSHIP_LIKE",
    "610926900, TOWNSHIP_LIKE",
    "610926100001, COMMUNITY",
    "610926100200, VILLAGE",
    "610926100498, VILLAGE_LIKE"
  })
  void readsTheKindFromTheNumberRange(String code, DivisionCode.Kind kind) {
    assertThat(new DivisionCode(code).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "61092",
        "6109261",
        "61092610A",
        "610926000",
        "610926100000",
        "610926000001",
        "610900100",
        "610026",
        "010926",
        "610926100001001"
      })
  void refusesWhatIsNoDivision(String code) {
    assertThatThrownBy(() -> new DivisionCode(code))
        .isInstanceOfSatisfying(
            MalformedIdentifier.class, e -> assertThat(e.code()).isEqualTo("division-code-shape"));
  }

  @Test
  void knowsTheCountyAndTheTownshipItLiesIn() {
    var village = new DivisionCode("６１０９２６１００２００");

    assertThat(village.county()).isEqualTo(new DivisionCode("610926"));
    assertThat(village.township()).isEqualTo(new DivisionCode("610926100"));
    assertThat(village.county().township()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "610000, 610926100200, true",
    "610900, 610926100, true",
    "610926, 610926, true",
    "610926100, 610926100200, true",
    "610926100, 610926101, false",
    "610926100, 610926, false",
    "610900, 610826, false"
  })
  void coversItselfAndWhatLiesInIt(String area, String other, boolean covered) {
    assertThat(new DivisionCode(area).covers(new DivisionCode(other))).isEqualTo(covered);
  }
}
