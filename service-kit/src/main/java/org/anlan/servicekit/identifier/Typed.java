package org.anlan.servicekit.identifier;

import java.text.Normalizer;
import java.util.Locale;

/** What people type when they mean an identifier: full-width digits, blanks, lower case. */
final class Typed {

  private Typed() {}

  static String clean(String text) {
    // NFKC turns full-width digits and letters and the ideographic space into their plain forms.
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }
}
