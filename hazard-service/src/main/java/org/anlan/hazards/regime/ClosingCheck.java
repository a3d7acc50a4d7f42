package org.anlan.hazards.regime;

import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.hazards.procedure.EndChecks;
import org.anlan.hazards.profile.Evidence;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.profile.CountySettings;

/** Where the county's regime asks for it, a major hazard is closed only when another approved. */
@ApplicationScoped
class ClosingCheck implements EndChecks {

  private final CountySettings<HazardProfile> profiles;

  ClosingCheck(CountySettings<HazardProfile> profiles) {
    this.profiles = profiles;
  }

  @Override
  public void beforeTheEndOf(Hazard hazard) {
    if (hazard.status() == HazardStatus.CLOSED
        && hazard.finding().level() == HazardLevel.MAJOR
        && hazard.rectification().closingApproval() == null
        && profiles
            .of(hazard.jurisdiction().countyCode())
            .regime()
            .asksFor(Evidence.CLOSING_APPROVAL)) {
      throw new RuleViolation("closing-approval-required");
    }
  }
}
