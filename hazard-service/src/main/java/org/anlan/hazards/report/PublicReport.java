package org.anlan.hazards.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.anlan.hazards.vault.Identity;
import org.jspecify.annotations.Nullable;

/** What somebody reports: what, where, and if they like, who they are. */
public record PublicReport(
    @NotBlank @Size(max = 4000) String description,
    @NotBlank @Size(max = 500) String place,
    @Pattern(regexp = "[0-9]{9}", message = "{anlan.township}") @Nullable String townshipCode,
    @Size(max = 200) @Nullable String enterpriseName,
    @Valid @Nullable Identity reporter) {}
