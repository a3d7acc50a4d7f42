package org.anlan.hazards.check.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was found of one item of the checklist. */
public record CheckResult(
    @NotBlank @Size(max = 50) String item,
    @NotNull Boolean passed,
    @Size(max = 1000) @Nullable String note) {}
