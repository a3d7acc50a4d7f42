package org.anlan.registry.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.anlan.servicekit.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  @Test
  void liesInTheDivisionItsCodeBeginsWith() {
    var town = Division.establish(town("610926100", DivisionKind.TOWN, null));

    assertThat(town.details().parentCode()).isEqualTo("610926");
    assertThat(town.countyCode()).isEqualTo("610926");
  }

  @Test
  void hasNothingAboveACounty() {
    var county = Division.establish(town("610926", DivisionKind.COUNTY, null));

    assertThat(county.details().parentCode()).isNull();
  }

  @Test
  void tellsTheOthersUnderTheSameIdEverywhere() {
    var fact =
        Division.establish(town("610926100", DivisionKind.TOWN, null)).described(Instant.EPOCH);

    assertThat(fact.subject()).hasToString("2640ecba-6cde-3eea-a489-46ecf92133a5");
  }

  @ParameterizedTest
  @CsvSource({
    "610926100, VILLAGE, ,          /kind",
    "610926100, TOWN,    610927,    /parentCode",
    "610926100, TOWN,    610926100, /parentCode",
    "610900100, TOWN,    ,          /code",
  })
  void refusesWhatDoesNotFitTheCode(String code, DivisionKind kind, String parent, String pointer) {
    assertThatThrownBy(() -> Division.establish(town(code, kind, parent)))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e -> assertThat(e.faults().getFirst().pointer()).isEqualTo(pointer));
  }

  @Test
  void keepsItsCode() {
    var town = Division.establish(town("610926100", DivisionKind.TOWN, null));

    assertThatThrownBy(() -> town.describe(town("610926101", DivisionKind.TOWN, null)))
        .isInstanceOf(InvalidRequest.class);
  }

  @Test
  void doesNotEndBeforeItBegins() {
    var details =
        new DivisionDetails(
            "610926100", DivisionKind.TOWN, "城关镇", null, NEW_YEAR, NEW_YEAR.minusDays(1), null);

    assertThatThrownBy(() -> Division.establish(details))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e -> assertThat(e.faults().getFirst().pointer()).isEqualTo("/validTo"));
  }

  private static DivisionDetails town(String code, DivisionKind kind, String parent) {
    return new DivisionDetails(code, kind, "城关镇", parent, null, null, null);
  }
}
