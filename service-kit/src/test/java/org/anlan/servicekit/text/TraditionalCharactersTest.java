package org.anlan.servicekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraditionalCharactersTest {

  private static final Transliterator ICU = Transliterator.getInstance("Traditional-Simplified");

  /** ICU turns 苧 into 苎 and 苎 back into 苧; only the first is right in simplified script. */
  private static final int RAMIE = '苎';

  @Test
  void agreesWithIcuOnEveryIdeograph() {
    var wrong = new ArrayList<String>();
    ideographs()
        .filter(c -> TraditionalCharacters.simplify(c) != expected(c))
        .forEach(c -> wrong.add(Character.toString(c) + Character.toString(expected(c))));

    assertThat(wrong).isEmpty();
  }

  @Test
  void neverAnswersACharacterThatIsItselfReplaced() {
    assertThat(ideographs().map(TraditionalCharacters::simplify))
        .allMatch(c -> TraditionalCharacters.simplify(c) == c);
  }

  private static IntStream ideographs() {
    return IntStream.range(0x3400, 0x33480)
        .filter(Character::isIdeographic)
        .filter(c -> Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC));
  }

  private static int expected(int codePoint) {
    int simplified = codePoint;
    for (int previous = -1; simplified != previous && simplified != RAMIE; ) {
      previous = simplified;
      simplified = ICU.transliterate(Character.toString(simplified)).codePointAt(0);
    }
    return simplified;
  }

  /** Prints the table; to be run by hand when ICU has learnt more characters. */
  static void main(String... args) {
    List<String> pairs =
        ideographs()
            .filter(c -> expected(c) != c)
            .mapToObj(c -> Character.toString(c) + Character.toString(expected(c)))
            .toList();
    for (int i = 0; i < pairs.size(); i += 40) {
      System.out.println(String.join("", pairs.subList(i, Math.min(i + 40, pairs.size()))));
    }
  }
}
