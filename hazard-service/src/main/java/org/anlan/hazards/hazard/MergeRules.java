package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.refuseIf;

import java.util.Objects;
import org.anlan.hazards.finding.HazardLevel;

/**
 * What makes two hazards one: the same site, one of them still open, and no major one lost: its
 * duties would end with it.
 */
final class MergeRules {

  private MergeRules() {}

  static void before(Hazard hazard, Hazard other) {
    MajorRules.mustNotBeListed(hazard.listing());
    refuseIf(other.id().equals(hazard.id()), "merge-into-itself");
    refuseIf(!other.isOpen(), "merge-target-not-open", other.number());
    refuseIf(
        !Objects.equals(hazard.enterpriseId(), other.enterpriseId()), "merge-other-enterprise");
    refuseIf(
        hazard.finding().level() == HazardLevel.MAJOR
            && other.finding().level() != HazardLevel.MAJOR,
        "merge-major-into-general",
        other.number());
  }
}
