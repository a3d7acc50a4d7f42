package org.anlan.registry.dossier.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What time limits depend on besides the part itself. */
public interface DueRules {

  /**
   * The nth working day after the day; null where the holidays of its year are not announced yet,
   * for a guessed deadline is worse than none.
   */
  @Nullable LocalDate workingDaysAfter(LocalDate day, int days);

  /** The months from one drill of this unit to the next. */
  int drillMonths();
}
