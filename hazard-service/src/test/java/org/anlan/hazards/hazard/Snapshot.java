package org.anlan.hazards.hazard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a verb could change about a hazard, to compare before and after. */
record Snapshot(HazardState state, List<@Nullable Object> rest) {

  static Snapshot of(Hazard hazard) {
    return new Snapshot(
        HazardState.now(hazard),
        java.util.Arrays.asList(
            hazard.finding(), hazard.site(), hazard.ending(), hazard.rectification()));
  }
}
