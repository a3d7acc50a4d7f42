package org.anlan.hazards.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.anlan.hazards.finding.ListingLevel;
import org.jspecify.annotations.Nullable;

/**
 * How major hazards are listed (挂牌督办). There is no national procedure with fixed days, so that all
 * of it is the county's.
 *
 * @param levels who lists in this county; all by default
 * @param longestDays how long a listing may last as approved; 365 days by default
 * @param extensions how often it may be extended; once by default
 * @param extensionDays by how many days at most in all; 180 by default
 * @param publishWithin working days from approval to publication; 5 by default
 * @param delistPublishWithin working days from delisting to its publication; 5 by default
 * @param askBefore working days before its end by which an extension is asked for; 20 by default
 * @param decideWithin working days in which an extension is decided; 10 by default
 * @param progressDays days after which the next supervision is due; 31 by default
 */
public record ListingRules(
    @Nullable Set<ListingLevel> levels,
    @Min(1) @Max(3660) @Nullable Integer longestDays,
    @Min(0) @Max(20) @Nullable Integer extensions,
    @Min(0) @Max(3660) @Nullable Integer extensionDays,
    @Min(0) @Max(60) @Nullable Integer publishWithin,
    @Min(0) @Max(60) @Nullable Integer delistPublishWithin,
    @Min(0) @Max(120) @Nullable Integer askBefore,
    @Min(0) @Max(60) @Nullable Integer decideWithin,
    @Min(1) @Max(366) @Nullable Integer progressDays) {

  /** What a county does that says nothing. */
  public ListingRules {
    levels = levels == null ? EnumSet.allOf(ListingLevel.class) : Set.copyOf(levels);
    longestDays = Objects.requireNonNullElse(longestDays, 365);
    extensions = Objects.requireNonNullElse(extensions, 1);
    extensionDays = Objects.requireNonNullElse(extensionDays, 180);
    publishWithin = Objects.requireNonNullElse(publishWithin, 5);
    delistPublishWithin = Objects.requireNonNullElse(delistPublishWithin, 5);
    askBefore = Objects.requireNonNullElse(askBefore, 20);
    decideWithin = Objects.requireNonNullElse(decideWithin, 10);
    progressDays = Objects.requireNonNullElse(progressDays, 31);
  }

  /** Everything by default. */
  public static ListingRules usual() {
    return new ListingRules(null, null, null, null, null, null, null, null, null);
  }
}
