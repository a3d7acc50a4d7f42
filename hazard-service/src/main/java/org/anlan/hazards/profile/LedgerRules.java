package org.anlan.hazards.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the county takes over from its ledgers of old.
 *
 * @param takenOverUntil the last day that they tell of; none by default
 */
public record LedgerRules(@Nullable LocalDate takenOverUntil) {}
