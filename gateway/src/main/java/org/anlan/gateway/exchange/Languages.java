package org.anlan.gateway.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chinese unless the caller prefers English. */
final class Languages {

  private Languages() {}

  static Locale preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.SIMPLIFIED_CHINESE;
    }
    try {
      for (var range : Locale.LanguageRange.parse(acceptLanguage)) {
        var language = Locale.forLanguageTag(range.getRange()).getLanguage();
        if (range.getWeight() > 0 && ("en".equals(language) || "zh".equals(language))) {
          return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        }
      }
    } catch (IllegalArgumentException e) {
      // a malformed preference is no reason to refuse the request
    }
    return Locale.SIMPLIFIED_CHINESE;
  }
}
