package org.anlan.hazards.risk.point;

import jakarta.validation.constraints.Size;
import org.anlan.hazards.finding.InspectionLevel;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a risk on each of the four rungs of the enterprise (分级管控): posts or persons.
 *
 * @param level the highest rung that has to control it
 */
public record Owners(
    @Nullable InspectionLevel level,
    @Size(max = 100) @Nullable String enterprise,
    @Size(max = 100) @Nullable String workshop,
    @Size(max = 100) @Nullable String team,
    @Size(max = 100) @Nullable String post) {

  /** Nobody yet. */
  public static final Owners NONE = new Owners(null, null, null, null, null);
}
