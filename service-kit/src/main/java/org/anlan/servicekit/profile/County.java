package org.anlan.servicekit.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Whose profile it is. */
record County(@NotNull @Pattern(regexp = "[0-9]{6}") String code, @NotBlank String name) {}
