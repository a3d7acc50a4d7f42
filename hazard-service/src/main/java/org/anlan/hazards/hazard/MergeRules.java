package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.refuseIf;

import java.util.Objects;

/** What makes two hazards one: the same site, and one of them still open. */
final class MergeRules {

  private MergeRules() {}

  static void before(Hazard hazard, Hazard other) {
    refuseIf(other.id().equals(hazard.id()), "merge-into-itself");
    refuseIf(!other.isOpen(), "merge-target-not-open", other.number());
    refuseIf(
        !Objects.equals(hazard.enterpriseId(), other.enterpriseId()), "merge-other-enterprise");
  }
}
