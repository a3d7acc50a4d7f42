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
 * @param closeListed whether a hazard may be closed while it is listed (挂牌); no by default
 * @param extensionDays by how many days one hazard's deadline may be extended in all; 365 by
 *     default
 * @param extensionLeadDays how many days before the deadline an extension has to be granted; 0 by
 *     default: on the last day still
 * @param interimReviewDays after how many days an interim control is looked at again unless a day
 *     is given; 30 by default
 * @param proofAttached whether the dual report needs its proof as a file; no by default
 */
public record RectificationRules(
    @Min(0) @Max(20) @Nullable Integer extensions,
    @Min(1) @Max(366) @Nullable Integer progressDays,
    @Nullable Boolean closeListed,
    @Min(1) @Max(3660) @Nullable Integer extensionDays,
    @Min(0) @Max(366) @Nullable Integer extensionLeadDays,
    @Min(1) @Max(366) @Nullable Integer interimReviewDays,
    @Nullable Boolean proofAttached)
    implements HazardLimits {

  /** Everything by default. */
  public static RectificationRules usual() {
    return new RectificationRules(null, null, null, null, null, null, null);
  }

  /** What a county does that says nothing. */
  public RectificationRules {
    extensions = Objects.requireNonNullElse(extensions, 2);
    progressDays = Objects.requireNonNullElse(progressDays, 31);
    closeListed = Objects.requireNonNullElse(closeListed, false);
    extensionDays = Objects.requireNonNullElse(extensionDays, 365);
    extensionLeadDays = Objects.requireNonNullElse(extensionLeadDays, 0);
    interimReviewDays = Objects.requireNonNullElse(interimReviewDays, 30);
    proofAttached = Objects.requireNonNullElse(proofAttached, false);
  }
}
