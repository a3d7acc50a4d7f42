package org.anlan.servicekit.openapi;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data dictionary (数据字典): what fields mean, in Chinese and English. The service's own words are
 * in {@code field-texts}, those that recur everywhere beside this class. A key is the name of a
 * property or parameter; {@code Schema.property} or {@code operationId.parameter} where it means
 * something else there; or the name of a schema, which says what its codes mean.
 */
final class FieldTexts {

  private static final List<String> FILES =
      List.of("field-texts", "org.anlan.servicekit.openapi.field-texts");

  private final List<ResourceBundle> files;

  FieldTexts() {
    files = FILES.stream().flatMap(FieldTexts::file).toList();
  }

  /** The words for a field of a schema or an operation. */
  @Nullable String of(String owner, String field) {
    var there = of(owner + "." + field);
    return there == null ? of(field) : there;
  }

  /** The words of a key; null where there are none. */
  @Nullable String of(String key) {
    return files.stream()
        .filter(file -> file.containsKey(key))
        .map(file -> file.getString(key))
        .findFirst()
        .orElse(null);
  }

  private static Stream<ResourceBundle> file(String name) {
    try {
      return Stream.of(
          ResourceBundle.getBundle(
              name, Locale.ROOT, Thread.currentThread().getContextClassLoader()));
    } catch (MissingResourceException e) {
      return Stream.empty(); // a service without words of its own
    }
  }
}
