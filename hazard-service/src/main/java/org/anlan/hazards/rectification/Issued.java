package org.anlan.hazards.rectification;

import java.time.LocalDate;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.JudgementBasis;
import org.jspecify.annotations.Nullable;

/**
 * What a slip says of its hazard. It was handed over like that, so that nothing of it changes
 * whatever becomes of the hazard.
 *
 * @param unit responsible, by its name on record: the enterprise, or the body in charge of a place
 *     that nobody runs
 * @param site where the hazard is
 */
public record Issued(
    @Nullable String unit,
    @Nullable String site,
    HazardLevel level,
    @Nullable JudgementBasis judgementBasis,
    @Nullable LocalDate rectifyBy) {}
