package org.anlan.images;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the command says, in Chinese to whoever's machine speaks Chinese, else in English. */
final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.anlan.images.texts",
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Texts() {}

  static String of(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key)).format(arguments);
  }
}
