package org.anlan.hazards.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** After how many days a risk of each colour is looked at again (回头看). */
public record ReviewDays(
    @Min(1) @Max(1830) @Nullable Integer red,
    @Min(1) @Max(1830) @Nullable Integer orange,
    @Min(1) @Max(1830) @Nullable Integer yellow,
    @Min(1) @Max(1830) @Nullable Integer blue) {

  /** A month, a quarter, half a year, a year. */
  public ReviewDays {
    red = Objects.requireNonNullElse(red, 30);
    orange = Objects.requireNonNullElse(orange, 90);
    yellow = Objects.requireNonNullElse(yellow, 180);
    blue = Objects.requireNonNullElse(blue, 365);
  }

  static ReviewDays usual() {
    return new ReviewDays(null, null, null, null);
  }
}
