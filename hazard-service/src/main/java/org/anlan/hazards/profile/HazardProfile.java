package org.anlan.hazards.profile;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The section {@code hazard-service} of a county profile, one part for each feature that differs by
 * place. What is left out has the default of its part.
 */
public record HazardProfile(
    @Valid @Nullable RectificationRules rectification,
    @Valid @Nullable ListingRules listing,
    @Valid @Nullable RegimeRules regime,
    @Valid @Nullable WarningRules warnings,
    @Valid @Nullable ClueRules clues,
    @Valid @Nullable RiskRules risk,
    @Valid @Nullable RewardRules rewards,
    @Valid @Nullable AlarmRules alarms,
    @Valid @Nullable LedgerRules ledgers) {

  /** Everything by default. */
  public HazardProfile {
    rectification = Objects.requireNonNullElseGet(rectification, RectificationRules::usual);
    regime = Objects.requireNonNullElseGet(regime, () -> new RegimeRules(null, null));
    clues = Objects.requireNonNullElseGet(clues, ClueRules::standard);
    warnings = Objects.requireNonNullElseGet(warnings, WarningRules::usual);
    listing = Objects.requireNonNullElseGet(listing, ListingRules::usual);
    risk = Objects.requireNonNullElseGet(risk, RiskRules::usual);
    rewards = Objects.requireNonNullElseGet(rewards, RewardRules::standard);
    alarms = Objects.requireNonNullElseGet(alarms, () -> new AlarmRules(null));
    ledgers = Objects.requireNonNullElseGet(ledgers, () -> new LedgerRules(null));
  }
}
