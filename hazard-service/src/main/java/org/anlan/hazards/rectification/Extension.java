package org.anlan.hazards.rectification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 延期: a later deadline, granted by the person who signs.
 *
 * @param requestedBy who asked for it; null where nobody said: whoever rectifies
 * @param from the deadline it had before; unknown of those granted before it was written down
 */
public record Extension(
    @Nullable LocalDate from,
    LocalDate rectifyBy,
    String reason,
    @Nullable String requestedBy,
    Signature signed) {

  /** By how many days. */
  public long days() {
    return from == null ? 0 : ChronoUnit.DAYS.between(from, rectifyBy);
  }
}
