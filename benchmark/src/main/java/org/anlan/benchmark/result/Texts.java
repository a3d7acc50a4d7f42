package org.anlan.benchmark.result;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** What the benchmark says, in Chinese to whoever's machine speaks Chinese, else in English. */
public final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.anlan.benchmark.result.texts",
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private static final List<String> MEASURES = List.of(".rate", ".p50", ".p99", ".cpu");

  private Texts() {}

  /** The text of this key, filled in. */
  public static String of(String key, Object... arguments) {
    var texts = new Object[arguments.length];
    for (var i = 0; i < arguments.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(BUNDLE.getString(key)).format(texts);
  }

  /** What a row is about: its own text, or one put together from those of its parts. */
  static String row(String key) {
    if (BUNDLE.containsKey(key)) {
      return BUNDLE.getString(key);
    }
    int size = key.indexOf('@');
    if (size > 0) {
      return row(key.substring(0, size)) + " @ " + key.substring(size + 1);
    }
    for (var measure : MEASURES) {
      if (key.endsWith(measure)) {
        var whose = key.substring(0, key.length() - measure.length());
        return row(whose) + " · " + BUNDLE.getString("measure" + measure);
      }
    }
    int part = key.lastIndexOf('.');
    var whose = part < 0 ? "" : key.substring(0, part);
    return BUNDLE.containsKey(whose)
        ? BUNDLE.getString(whose) + " · " + key.substring(part + 1)
        : key;
  }

  /** A remark: a key of ours, or the words of an error. */
  static String remark(String note) {
    return BUNDLE.containsKey(note) ? BUNDLE.getString(note) : note;
  }
}
