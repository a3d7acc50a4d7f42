package org.anlan.servicekit.importing.sheet;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would run. Whatever others wrote gets an apostrophe before it is
 * handed out, so that nothing of it is calculated on the reader's desk; a file handed in again
 * loses it.
 */
public final class Formulas {

  private static final String STARTERS = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d,]{1,30}(\\.\\d{1,30})?");

  private Formulas() {}

  /** Harmless, and for a reader the same. */
  public static String disarm(String text) {
    return starts(text, 0) && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** As it was before it was disarmed. */
  public static String restore(String text) {
    return text.startsWith("'") && starts(text, 1) ? text.substring(1) : text;
  }

  private static boolean starts(String text, int at) {
    return text.length() > at && STARTERS.indexOf(text.charAt(at)) >= 0;
  }
}
