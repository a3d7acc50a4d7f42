package org.anlan.hazards.check.checklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.anlan.hazards.finding.HazardLevel;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look at.
 *
 * @param defaultLevel the level of the hazard where it is not as it should be
 * @param enforcementItem code of the enforcement item under which it is punished
 */
public record ChecklistItem(
    @NotBlank @Size(max = 50) String code,
    @NotBlank @Size(max = 1000) String content,
    @Size(max = 500) @Nullable String legalBasis,
    @NotNull HazardLevel defaultLevel,
    @Size(max = 100) @Nullable String enforcementItem) {}
