package org.anlan.hazards.registration;

import java.util.UUID;
import org.anlan.hazards.finding.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where something lies as its reporter says: at an enterprise, or at a place, and then in which
 * township and under which department.
 */
public record ClaimedPlace(
    @Nullable UUID enterpriseId,
    @Nullable String place,
    @Nullable String placeKind,
    @Nullable String townshipCode,
    @Nullable String departmentCode,
    @Nullable String gridCode,
    @Nullable Position location) {

  /** At an enterprise, and nothing else is said. */
  public static ClaimedPlace at(UUID enterprise) {
    return new ClaimedPlace(enterprise, null, null, null, null, null, null);
  }
}
