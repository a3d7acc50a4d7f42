package org.anlan.servicekit.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43", // the sample of the standard
        "9144030071526726XG",
        "914403001922038216",
        "91330100799655058B",
        "91110000802100433B",
        "91100000100003962T",
        "91110108551385082Q"
      })
  void acceptsCodesInUse(String code) {
    assertThat(new CreditCode(code).value()).isEqualTo(code);
  }

  @Test
  void forgivesFullWidthDigitsLowerCaseAndBlanks() {
    assertThat(new CreditCode("　９１３５０１００m０００１００y４３ ").value()).isEqualTo("91350100M000100Y43");
  }

  @Test
  void tellsWhatItIsMadeOf() {
    var code = new CreditCode("91350100M000100Y43");

    assertThat(code.registeredIn()).isEqualTo("350100");
    assertThat(code.organizationCode()).isEqualTo("M000100Y4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "9135", "91350100M000100Y4", "91350100I000100Y43", "91350100M000100Y43 1"})
  void refusesAnythingOfAnotherShape(String text) {
    assertBreaks(text, "credit-code-shape");
  }

  @Test
  void refusesAWrongOrganizationCodeAlthoughTheOuterCheckDigitIsRight() {
    var first17 = "91350100M000100Y5";

    assertBreaks(first17 + CreditCode.checkDigit(first17), "credit-code-organization");
  }

  @Property
  void findsEverySingleWrongCharacter(
      @ForAll("codes") String code,
      @ForAll @IntRange(max = 17) int at,
      @ForAll("characters") char other) {
    Assume.that(code.charAt(at) != other);
    var wrong = new StringBuilder(code);
    wrong.setCharAt(at, other);

    assertThatThrownBy(() -> new CreditCode(wrong.toString()))
        .isInstanceOf(MalformedIdentifier.class);
  }

  @Property
  void findsEverySwapOfNeighbours(
      @ForAll("codes") String code, @ForAll @IntRange(max = 16) int at) {
    Assume.that(code.charAt(at) != code.charAt(at + 1));
    var wrong = new StringBuilder(code);
    wrong.setCharAt(at, code.charAt(at + 1));
    wrong.setCharAt(at + 1, code.charAt(at));

    assertThatThrownBy(() -> new CreditCode(wrong.toString()))
        .isInstanceOf(MalformedIdentifier.class);
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings()
        .withChars(ALPHABET.toCharArray())
        .ofLength(16)
        .map(s -> s + CreditCode.organizationCheckDigit(s.substring(8)))
        .map(s -> s + CreditCode.checkDigit(s));
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.of(ALPHABET.chars().mapToObj(c -> (char) c).toList());
  }

  private static void assertBreaks(String text, String code) {
    assertThatThrownBy(() -> new CreditCode(text))
        .isInstanceOfSatisfying(
            MalformedIdentifier.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
