package org.anlan.hazards.check.expert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One who looked. */
public record Expert(
    @NotBlank @Size(max = 100) String name, @Size(max = 100) @Nullable String speciality) {}
