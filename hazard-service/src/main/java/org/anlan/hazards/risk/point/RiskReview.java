package org.anlan.hazards.risk.point;

import java.time.LocalDate;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/**
 * 回头看: somebody looked whether a risk is in control.
 *
 * @param hazard what was opened where it is not
 */
public record RiskReview(
    RiskStatus outcome,
    LocalDate reviewedOn,
    @Nullable String opinion,
    @Nullable HazardLink hazard,
    Signature signed) {}
