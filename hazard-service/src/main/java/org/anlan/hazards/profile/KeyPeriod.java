package org.anlan.hazards.profile;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 重点时段: spring festival, flood season, congress. What recurs is looked at so many times as often:
 * each day counts as {@code factor} days.
 */
public record KeyPeriod(
    @NotBlank String name,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotNull @DecimalMin("1") @DecimalMax("30") BigDecimal factor) {

  /** Refuses a period that ends before it begins. */
  public KeyPeriod {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a key period must not end before it begins");
    }
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
