package org.anlan.hazards.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.circular.CircularsOfHazard;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.rectification.ClosingApproval;
import org.anlan.hazards.rectification.RegimeRecord;
import org.anlan.hazards.regime.RegimeResource.ApproveClosing;
import org.anlan.hazards.regime.RegimeResource.RecordDeed;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.web.IfMatch;

/** Shows what is owed, and takes records of what leaves no other entry. */
@ApplicationScoped
@Transactional
class RegimeService {

  private final HazardRepository hazards;
  private final CircularsOfHazard circulars;
  private final Desk desk;
  private final CountySettings<HazardProfile> profiles;

  RegimeService(
      HazardRepository hazards,
      CircularsOfHazard circulars,
      Desk desk,
      CountySettings<HazardProfile> profiles) {
    this.hazards = hazards;
    this.circulars = circulars;
    this.desk = desk;
    this.profiles = profiles;
  }

  RegimeView of(UUID id) {
    var hazard = hazards.get(id);
    if (hazard.finding().level() != HazardLevel.MAJOR) {
      throw new RuleViolation("only-major");
    }
    return regime(hazard).of(hazard, desk.show(hazard), circulars.of(id));
  }

  HazardView record(UUID id, IfMatch seen, RecordDeed r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) -> {
          if (!regime(hazard).knows(r.institution())) {
            throw InvalidRequest.at("/institution", "unknown-institution");
          }
          return hazard.keepRegime(
              new RegimeRecord(
                  r.institution(),
                  Objects.requireNonNullElse(r.doneOn(), by.on()),
                  r.documentNumber(),
                  r.description(),
                  by));
        });
  }

  HazardView approveClosing(UUID id, IfMatch seen, ApproveClosing r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) ->
            hazard.approveClosing(
                new ClosingApproval(
                    Objects.requireNonNullElse(r.approvedOn(), by.on()), r.opinion(), by)));
  }

  private Regime regime(Hazard hazard) {
    return new Regime(profiles.of(hazard.jurisdiction().countyCode()).regime());
  }
}
