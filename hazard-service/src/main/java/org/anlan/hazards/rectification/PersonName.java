package org.anlan.hazards.rectification;

import org.anlan.servicekit.text.Folding;

/** The name of a person as somebody typed it: a blank or a full-width letter makes no other. */
public final class PersonName {

  private PersonName() {}

  static boolean isSame(String one, String other) {
    return Folding.fold(one).equals(Folding.fold(other));
  }

  /** Without what cannot be seen at either end, which is more than the blanks of a keyboard. */
  public static String strip(String typed) {
    int from = 0;
    int to = typed.length();
    while (from < to && isBlank(typed.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(typed.charAt(to - 1))) {
      to--;
    }
    return typed.substring(from, to);
  }

  private static boolean isBlank(char character) {
    return !Character.isSurrogate(character) && Folding.fold(String.valueOf(character)).isEmpty();
  }
}
