package org.anlan.hazards.profile;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The section {@code hazard-service} of a county profile, one part for each feature that differs by
 * place. What is left out has the default of its part.
 */
public record HazardProfile(
    @Valid @Nullable RectificationRules rectification, @Valid @Nullable ClueRules clues) {

  /** Everything by default. */
  public HazardProfile {
    rectification =
        Objects.requireNonNullElseGet(rectification, () -> new RectificationRules(null, null));
    clues = Objects.requireNonNullElseGet(clues, ClueRules::standard);
  }
}
