package org.anlan.registry.dossier.part;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How details take what was typed. The constraints name what is missing, so nothing here may fall
 * over it before them.
 */
public final class Texts {

  private Texts() {}

  /** Without the blanks at its ends. */
  public static String strip(String text) {
    return text == null ? text : text.strip();
  }

  /** The same; a blank text is none. */
  public static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A list that nobody changes; none is an empty one. */
  public static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : Collections.unmodifiableList(values);
  }
}
