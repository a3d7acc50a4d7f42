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

  /** Whether this unit files its emergency plans with the authority. */
  boolean filesPlans();

  /** The months from one drill of this unit, or of this office, to the next. */
  int drillMonths();
}
