package org.anlan.registry.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which units a department must post a supervisor to 派驻监督员.
 *
 * @param residentFrom from how many employees on; 3 by default
 * @param residentSectors codes of the supervised sectors; the high-risk ones where none is named
 */
public record SupervisionRules(
    @Min(0) @Max(1_000_000) @Nullable Integer residentFrom,
    @Nullable List<@NotBlank String> residentSectors) {

  /** What a county does that says nothing. */
  public SupervisionRules {
    residentFrom = Objects.requireNonNullElse(residentFrom, 3);
    residentSectors = List.copyOf(Objects.requireNonNullElse(residentSectors, List.of()));
  }
}
