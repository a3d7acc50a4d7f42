package org.anlan.hazards.check.expert;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Under which contract, and for which time. */
public record Contract(
    @Size(max = 100) @Nullable String number, @Nullable LocalDate from, @Nullable LocalDate until) {

  /** Somebody else can look it up. */
  boolean hasNumber() {
    return number != null && !number.isBlank();
  }
}
