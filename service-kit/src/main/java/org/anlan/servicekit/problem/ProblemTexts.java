package org.anlan.servicekit.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the codes in Chinese and English: the service's own in {@code problem-texts},
 * the kit's beside this class.
 */
public final class ProblemTexts {

  private static final String SERVICE = "problem-texts";
  private static final String KIT = "org.anlan.servicekit.problem.problem-texts";
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private ProblemTexts() {}

  /** The language to answer in: Chinese unless the caller prefers English. */
  public static Locale language(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.SIMPLIFIED_CHINESE;
    }
    try {
      var wanted = Locale.LanguageRange.parse(acceptLanguage);
      for (var range : wanted) {
        var language = Locale.forLanguageTag(range.getRange()).getLanguage();
        if (range.getWeight() > 0 && ("en".equals(language) || "zh".equals(language))) {
          return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        }
      }
    } catch (IllegalArgumentException e) {
      // a malformed preference is no reason to refuse the request
    }
    return LANGUAGES.getFirst();
  }

  /** The sentence of a code; null for a code without one. */
  public static @Nullable String find(String code, Locale language, Object... arguments) {
    for (var bundle : List.of(SERVICE, KIT)) {
      var pattern = pattern(bundle, code, language);
      if (pattern != null) {
        return new MessageFormat(pattern, language).format(arguments);
      }
    }
    return null;
  }

  /** The sentence of a code, which must have one. */
  public static String of(String code, Locale language, Object... arguments) {
    var text = find(code, language, arguments);
    return text == null ? code : text;
  }

  private static @Nullable String pattern(String bundle, String code, Locale language) {
    try {
      var texts =
          ResourceBundle.getBundle(
              bundle,
              "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.ROOT,
              Thread.currentThread().getContextClassLoader(),
              // without it a Chinese text missing on an English machine would come out in English
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      return texts.containsKey(code) ? texts.getString(code) : null;
    } catch (MissingResourceException e) {
      return null;
    }
  }
}
