package org.anlan.hazards.risk.report;

import jakarta.persistence.Embeddable;

/** How many risks of each colour the unit had on record when it reported. */
@Embeddable
public record RiskCounts(long red, long orange, long yellow, long blue) {}
