package org.anlan.registry.dossier.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a part falls due for next, and when. */
public record Due(LocalDate on, DueFor what) {

  /** By that day; nothing where there is none. */
  public static @Nullable Due by(@Nullable LocalDate day, DueFor what) {
    return day == null ? null : new Due(day, what);
  }
}
