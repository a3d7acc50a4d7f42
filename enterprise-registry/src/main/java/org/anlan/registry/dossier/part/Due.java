package org.anlan.registry.dossier.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a part falls due for next, and when.
 *
 * @param on null where it cannot be told yet, because the holidays on the way are not known
 */
public record Due(@Nullable LocalDate on, DueFor what) {

  /** By that day; nothing where there is none. */
  public static @Nullable Due by(@Nullable LocalDate day, DueFor what) {
    return day == null ? null : new Due(day, what);
  }

  /** By a day that may have to wait for the calendar: it is owed all the same. */
  public static Due counted(@Nullable LocalDate day, DueFor what) {
    return new Due(day, what);
  }
}
