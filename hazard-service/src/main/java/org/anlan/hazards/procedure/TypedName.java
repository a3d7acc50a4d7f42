package org.anlan.hazards.procedure;

import org.anlan.hazards.rectification.PersonName;
import org.jspecify.annotations.Nullable;

/** The name of a person in a request; one that shows nothing was left out. */
final class TypedName {

  private TypedName() {}

  static @Nullable String orNull(@Nullable String typed) {
    var name = typed == null ? "" : PersonName.strip(typed);
    return name.isEmpty() ? null : name;
  }

  static String orElse(@Nullable String typed, String otherwise) {
    var name = orNull(typed);
    return name == null ? otherwise : name;
  }
}
