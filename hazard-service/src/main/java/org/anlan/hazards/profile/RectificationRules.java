package org.anlan.hazards.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.anlan.hazards.hazard.HazardLimits;
import org.jspecify.annotations.Nullable;

/**
 * How rectification is watched over; the law leaves both open.
 *
 * @param extensions how often one hazard's deadline may be extended; 2 by default
 * @param progressDays after how many days without an entry the monthly progress of a major hazard
 *     is due; 31 by default
 */
public record RectificationRules(
    @Min(0) @Max(20) @Nullable Integer extensions, @Min(1) @Max(366) @Nullable Integer progressDays)
    implements HazardLimits {

  /** What a county does that says nothing. */
  public RectificationRules {
    extensions = Objects.requireNonNullElse(extensions, 2);
    progressDays = Objects.requireNonNullElse(progressDays, 31);
  }
}
