package org.anlan.hazards.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** After how many days a unit of each grade is checked again, and one without a grade. */
public record CheckDays(
    @Min(1) @Max(3660) @Nullable Integer a,
    @Min(1) @Max(3660) @Nullable Integer b,
    @Min(1) @Max(3660) @Nullable Integer c,
    @Min(1) @Max(3660) @Nullable Integer d,
    @Min(1) @Max(3660) @Nullable Integer ungraded) {

  /** A year, half a year, a quarter, a month; without a grade a year. */
  public CheckDays {
    a = Objects.requireNonNullElse(a, 365);
    b = Objects.requireNonNullElse(b, 180);
    c = Objects.requireNonNullElse(c, 90);
    d = Objects.requireNonNullElse(d, 30);
    ungraded = Objects.requireNonNullElse(ungraded, 365);
  }

  static CheckDays usual() {
    return new CheckDays(null, null, null, null, null);
  }
}
