package org.anlan.hazards.check.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.Occasion;
import org.anlan.hazards.finding.OccasionKind;
import org.anlan.hazards.registration.FoundHazard;
import org.anlan.hazards.registration.Registrar;
import org.anlan.hazards.registration.Whereabouts;

/** What a check finds becomes hazards that the enterprise found itself, on the check's rung. */
@ApplicationScoped
class Findings {

  private final Registrar registrar;

  Findings(Registrar registrar) {
    this.registrar = registrar;
  }

  List<HazardLink> open(CheckTask task, List<FoundHazard> found, LocalDate on) {
    var where = new Whereabouts(task.site(), task.jurisdiction());
    var occasion = new Occasion(OccasionKind.CHECK_TASK, task.id());
    var hazards = new ArrayList<HazardLink>();
    for (int i = 0; i < found.size(); i++) {
      var hazard =
          registrar.open(
              found.get(i).on(task.work().level()),
              HazardSource.SELF,
              on,
              where,
              occasion,
              "/findings/" + i);
      hazards.add(new HazardLink(hazard.id(), hazard.number(), on));
    }
    return hazards;
  }
}
