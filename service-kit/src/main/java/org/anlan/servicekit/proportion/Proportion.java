package org.anlan.servicekit.proportion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How much of a whole a part is, between 0 and 1. */
public final class Proportion {

  private static final int DECIMALS = 4;

  private Proportion() {}

  /** Rounded half up to four decimals; null where there is no whole to be a part of. */
  public static @Nullable BigDecimal of(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }
}
