package org.anlan.servicekit.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are compared and searched: compatibility characters and full-width forms
 * made plain, lower case, traditional characters simplified, blanks and invisible characters
 * dropped. Folding twice changes nothing. What is stored for searching was folded when it was
 * written, so a change here needs a migration that writes every search text anew.
 */
public final class Folding {

  private Folding() {}

  public static String fold(String text) {
    var plain = Normalizer.normalize(visible(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(Folding::isVisible)
        .map(Folding::unify)
        .forEach(folded::appendCodePoint);
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }

  private static String visible(String text) {
    if (text.codePoints().allMatch(Folding::isVisible)) {
      return text;
    }
    return text.codePoints()
        .filter(Folding::isVisible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static int unify(int codePoint) {
    return switch (codePoint) {
      // The dot in names of many minorities; keyboards give each of these.
      case '•', '‧', '∙', '⋅', '・', '․' -> '·';
      default -> codePoint < 0x3400 ? codePoint : TraditionalCharacters.simplify(codePoint);
    };
  }
}
