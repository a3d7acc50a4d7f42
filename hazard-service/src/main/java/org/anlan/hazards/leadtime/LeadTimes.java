package org.anlan.hazards.leadtime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long things took between two days, in the caller's sight.
 *
 * @param clueAccepted hours from the clue to its acceptance, of the clues told in that time
 * @param clueAnswered hours from the clue to the answer to whoever reported it
 * @param hazardClosed days from the finding to the closing, of the hazards closed in that time;
 *     those taken over from old ledgers do not count
 */
public record LeadTimes(
    LocalDate from, LocalDate to, Spread clueAccepted, Spread clueAnswered, Spread hazardClosed) {

  /**
   * Half of them took at most so long, nine in ten at most so long; rounded half up.
   *
   * @param median null where there are none
   */
  public record Spread(long count, @Nullable BigDecimal median, @Nullable BigDecimal ninetieth) {

    private static final int DECIMALS = 2;

    static Spread of(long count, @Nullable Double median, @Nullable Double ninetieth) {
      return new Spread(count, rounded(median), rounded(ninetieth));
    }

    private static @Nullable BigDecimal rounded(@Nullable Double value) {
      return value == null
          ? null
          : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
  }
}
