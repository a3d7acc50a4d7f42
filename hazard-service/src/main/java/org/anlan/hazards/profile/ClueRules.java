package org.anlan.hazards.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long a clue may wait at each step, and what counts as the same clue.
 *
 * @param dispatchHours until somebody is to look into it; 24 by default
 * @param acceptanceHours until they accept or return it; 24
 * @param verificationHours until there is a result; 168
 * @param feedbackHours until its reporter is told; 72
 * @param similarMetres how near another clue must be to be suggested as the same; 200
 * @param similarDays how many days before or after; 7
 * @param reporterDays how many days after a clue is closed it is kept who told it; 1095
 * @param dispatchNoticesTo which office is told of clues that wait to be dispatched; TOWNSHIP
 */
public record ClueRules(
    @Min(1) @Max(8760) @Nullable Integer dispatchHours,
    @Min(1) @Max(8760) @Nullable Integer acceptanceHours,
    @Min(1) @Max(8760) @Nullable Integer verificationHours,
    @Min(1) @Max(8760) @Nullable Integer feedbackHours,
    @Min(1) @Max(10000) @Nullable Integer similarMetres,
    @Min(1) @Max(366) @Nullable Integer similarDays,
    @Min(30) @Max(36600) @Nullable Integer reporterDays,
    @Nullable DispatchOffice dispatchNoticesTo) {

  /** What a county does that says nothing. */
  public ClueRules {
    dispatchHours = Objects.requireNonNullElse(dispatchHours, 24);
    acceptanceHours = Objects.requireNonNullElse(acceptanceHours, 24);
    verificationHours = Objects.requireNonNullElse(verificationHours, 168);
    feedbackHours = Objects.requireNonNullElse(feedbackHours, 72);
    similarMetres = Objects.requireNonNullElse(similarMetres, 200);
    similarDays = Objects.requireNonNullElse(similarDays, 7);
    reporterDays = Objects.requireNonNullElse(reporterDays, 1095);
    dispatchNoticesTo = Objects.requireNonNullElse(dispatchNoticesTo, DispatchOffice.TOWNSHIP);
  }

  /** Everything by default. */
  public static ClueRules standard() {
    return new ClueRules(null, null, null, null, null, null, null, null);
  }
}
