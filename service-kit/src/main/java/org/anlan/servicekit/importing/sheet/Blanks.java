package org.anlan.servicekit.importing.sheet;

/** What people take for blank: also full-width, non-breaking and zero-width characters. */
public final class Blanks {

  private Blanks() {}

  /** Without the blanks around it. */
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Without any blank. */
  public static String strip(String text) {
    var kept = new StringBuilder(text.length());
    text.chars().filter(c -> !isBlank((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (c >= '\u200b' && c <= '\u200d')
        || c == '\ufeff';
  }
}
