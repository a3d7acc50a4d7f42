package org.anlan.registry.sector;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A class of the national classification of industries (GB/T 4754-2017): the letter of the section
 * and four digits, of which the first two are the division. The letter may be left out.
 */
public final class IndustryCode {

  private static final Pattern SHAPE = Pattern.compile("([A-T])?([0-9]{2})[0-9]{2}");

  /** The last division of each section, in the order of the letters. */
  private static final int[] LAST_DIVISION = {
    5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97
  };

  private IndustryCode() {}

  /** Whether the standard knows such a division and the letter, where given, is its section's. */
  public static boolean isPlausible(String code) {
    var matcher = SHAPE.matcher(code.toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return false;
    }
    var section = section(Integer.parseInt(matcher.group(2)));
    return section != null && (matcher.group(1) == null || matcher.group(1).charAt(0) == section);
  }

  /** The code without its letter. */
  static String digits(String code) {
    return code.isEmpty() || Character.isDigit(code.charAt(0)) ? code : code.substring(1);
  }

  /** The letter of the section that a code belongs to, whether it is written or not. */
  static String section(String code) {
    var section = section(Integer.parseInt(digits(code).substring(0, 2)));
    return section == null ? "" : section.toString();
  }

  private static @Nullable Character section(int division) {
    if (division >= 1) {
      for (int i = 0; i < LAST_DIVISION.length; i++) {
        if (division <= LAST_DIVISION[i]) {
          return (char) ('A' + i);
        }
      }
    }
    return null;
  }
}
