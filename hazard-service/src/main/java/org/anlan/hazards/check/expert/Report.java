package org.anlan.hazards.check.expert;

import java.util.ArrayList;
import java.util.List;
import org.anlan.hazards.finding.HazardLink;
import org.jspecify.annotations.Nullable;

/** Who looked, under which contract, and what they said. */
public record Report(
    @Nullable Contract contract,
    List<Expert> experts,
    @Nullable String conclusion,
    List<HazardLink> hazards) {

  Report found(List<HazardLink> more) {
    var all = new ArrayList<>(hazards);
    all.addAll(more);
    return new Report(contract, experts, conclusion, List.copyOf(all));
  }
}
