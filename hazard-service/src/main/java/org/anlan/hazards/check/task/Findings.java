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
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;

/**
 * What a check finds becomes hazards: those that the enterprise found itself, on the check's rung,
 * or those of the office that checked.
 */
@ApplicationScoped
class Findings {

  private final Registrar registrar;
  private final Caller caller;

  Findings(Registrar registrar, Caller caller) {
    this.registrar = registrar;
    this.caller = caller;
  }

  /** What an office checks, the enterprise neither orders nor ends. */
  void mustBeYours(CheckKind kind) {
    if (kind != CheckKind.SELF && caller.scope().kind() == ScopeKind.ENTERPRISE) {
      throw new NotAllowed("check-of-office");
    }
  }

  List<HazardLink> open(CheckTask task, List<FoundHazard> found, LocalDate on) {
    var where = new Whereabouts(task.site(), task.jurisdiction());
    var occasion = new Occasion(OccasionKind.CHECK_TASK, task.id());
    var hazards = new ArrayList<HazardLink>();
    for (int i = 0; i < found.size(); i++) {
      var hazard =
          registrar.open(
              found.get(i).on(task.work().level()),
              source(task.work().kind()),
              on,
              where,
              occasion,
              "/findings/" + i);
      hazards.add(new HazardLink(hazard.id(), hazard.number(), on));
    }
    return hazards;
  }

  private HazardSource source(CheckKind kind) {
    if (kind == CheckKind.SELF) {
      return HazardSource.SELF;
    }
    return switch (caller.scope().kind()) {
      case TOWNSHIP, TOWNSHIPS -> HazardSource.TOWNSHIP;
      default -> HazardSource.DEPARTMENT;
    };
  }
}
