package org.anlan.registry.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a unit drills its emergency plans.
 *
 * @param highRiskMonths after how many months a unit of a high-risk sector drills again; 6 by
 *     default (国务院令708: half-yearly)
 * @param otherMonths the same for all others; 12 by default
 */
public record DrillRules(
    @Min(1) @Max(60) @Nullable Integer highRiskMonths,
    @Min(1) @Max(60) @Nullable Integer otherMonths) {

  /** What a county does that says nothing. */
  public DrillRules {
    highRiskMonths = Objects.requireNonNullElse(highRiskMonths, 6);
    otherMonths = Objects.requireNonNullElse(otherMonths, 12);
  }

  /** The months from one drill to the next. */
  public int months(boolean highRisk) {
    return highRisk ? highRiskMonths : otherMonths;
  }
}
