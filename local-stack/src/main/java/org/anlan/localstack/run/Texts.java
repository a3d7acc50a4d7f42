package org.anlan.localstack.run;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the launcher says, in Chinese to whoever's machine speaks Chinese, else in English. */
public final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.anlan.localstack.run.texts",
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Texts() {}

  /** The text of this key, filled in. */
  public static String of(String key, Object... arguments) {
    var texts = new Object[arguments.length];
    for (var i = 0; i < arguments.length; i++) {
      texts[i] = String.valueOf(arguments[i]); // a port is a name here, not a number with commas
    }
    return new MessageFormat(BUNDLE.getString(key)).format(texts);
  }
}
