package org.anlan.verification.invariant;

import java.util.Locale;

/**
 * What an invariant says and why it must hold.
 *
 * @param code its name in reports and in docs/operations.md, stable for ever
 * @param zh what it says, in Chinese
 * @param en what it says, in English
 * @param holds the promise, decision or article of law behind it
 */
public record Meaning(String code, String zh, String en, String holds) {

  /** What it says, in the language of whoever reads. */
  public String text(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
