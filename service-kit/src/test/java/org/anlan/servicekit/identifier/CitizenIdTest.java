package org.anlan.servicekit.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 1949-12-31",
    "440524188001010014, 1880-01-01",
    "34052419800101001X, 1980-01-01"
  })
  void acceptsTheSamplesOfTheStandard(String number, LocalDate birthday) {
    assertThat(new CitizenId(number).bornOn()).isEqualTo(birthday);
  }

  @Test
  void forgivesFullWidthDigitsAndALowerCaseX() {
    assertThat(new CitizenId(" １１０１０５１９４９１２３１００２ｘ").value()).isEqualTo("11010519491231002X");
  }

  @Test
  void showsOnlyRegionAndLastFourUnlessAskedForTheValue() {
    var id = new CitizenId("11010519491231002X");

    assertThat(id.masked()).isEqualTo("110105********002X");
    assertThat(id).hasToString("110105********002X");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "110105491231002", "1101051949123100AX", "01010519491231002X"})
  void refusesAnythingOfAnotherShape(String text) {
    assertBreaks(text, "citizen-id-shape");
  }

  @ParameterizedTest
  @ValueSource(strings = {"19490231", "19491301", "19490100", "20230229"})
  void refusesADayThatNeverWas(String day) {
    var first17 = "110105" + day + "002";

    assertBreaks(first17 + CitizenId.checkDigit(first17), "citizen-id-birthday");
  }

  @Test
  void neverRepeatsTheNumberInItsMessage() {
    assertThatThrownBy(() -> new CitizenId("110105194912310021"))
        .hasMessageNotContaining("19491231");
  }

  @Property
  void findsEverySingleWrongDigit(
      @ForAll("ids") String id,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(max = 9) int digit) {
    Assume.that(id.charAt(at) != '0' + digit);
    var wrong = new StringBuilder(id);
    wrong.setCharAt(at, (char) ('0' + digit));

    assertThatThrownBy(() -> new CitizenId(wrong.toString()))
        .isInstanceOf(MalformedIdentifier.class);
  }

  @Property
  void findsEverySwapOfNeighbours(@ForAll("ids") String id, @ForAll @IntRange(max = 16) int at) {
    Assume.that(id.charAt(at) != id.charAt(at + 1));
    var wrong = new StringBuilder(id);
    wrong.setCharAt(at, id.charAt(at + 1));
    wrong.setCharAt(at + 1, id.charAt(at));

    assertThatThrownBy(() -> new CitizenId(wrong.toString()))
        .isInstanceOf(MalformedIdentifier.class);
  }

  @Provide
  Arbitrary<String> ids() {
    var day =
        Arbitraries.longs()
            .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2026, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay)
            .map(DateTimeFormatter.BASIC_ISO_DATE::format);
    return Combinators.combine(
            Arbitraries.integers().between(110000, 820000),
            day,
            Arbitraries.integers().between(1, 999))
        .as((region, born, serial) -> "%06d%s%03d".formatted(region, born, serial))
        .map(s -> s + CitizenId.checkDigit(s));
  }

  private static void assertBreaks(String text, String code) {
    assertThatThrownBy(() -> new CitizenId(text))
        .isInstanceOfSatisfying(
            MalformedIdentifier.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
