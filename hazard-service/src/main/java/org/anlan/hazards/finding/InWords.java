package org.anlan.hazards.finding;

import java.util.Locale;

/** Constants of the code as an English sentence says them. */
public final class InWords {

  private InWords() {}

  /** {@code DELISTING_APPLIED} becomes {@code delisting applied}. */
  public static String english(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
