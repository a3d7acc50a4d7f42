package org.anlan.hazards.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number of working days, counted from a day on. */
@FunctionalInterface
interface WorkingTerm {

  /** Its last day; null as long as the holidays on the way are not known. */
  @Nullable LocalDate after(LocalDate day);
}
