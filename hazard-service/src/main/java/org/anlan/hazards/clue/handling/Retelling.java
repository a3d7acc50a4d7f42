package org.anlan.hazards.clue.handling;

import org.anlan.servicekit.text.Folding;

/**
 * Whether a text repeats what somebody of the public said. Compared are letters and digits alone,
 * so that neither punctuation nor words around a copy make it words of our own. What is very short
 * is common to many texts: it gives nobody away inside of another.
 */
final class Retelling {

  /** From this many characters on, a whole report is known inside of another text. */
  private static final int REPORT = 6;

  /** From this many characters on, a whole text is known inside of a report. */
  private static final int PART = 8;

  private Retelling() {}

  static boolean repeats(String written, String reported) {
    var text = core(written);
    var report = core(reported);
    if (text.isEmpty() || report.isEmpty()) {
      return Folding.fold(written).equals(Folding.fold(reported));
    }
    return text.equals(report)
        || length(report) >= REPORT && text.contains(report)
        || length(text) >= PART && report.contains(text);
  }

  private static String core(String text) {
    return Folding.fold(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int length(String core) {
    return core.codePointCount(0, core.length());
  }
}
