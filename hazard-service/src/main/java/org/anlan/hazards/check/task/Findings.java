package org.anlan.hazards.check.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anlan.hazards.check.task.Results.Failed;
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

  /** Hazards of the items that fail, and of whatever else was found. */
  List<HazardLink> open(CheckTask task, List<Failed> failed, List<FoundHazard> more, LocalDate on) {
    var hazards = new ArrayList<HazardLink>();
    for (var one : failed) {
      hazards.add(open(task, one.result().hazard(one.item()), on, one.pointer()));
    }
    for (int i = 0; i < more.size(); i++) {
      hazards.add(open(task, more.get(i), on, "/findings/" + i));
    }
    return hazards;
  }

  private HazardLink open(CheckTask task, FoundHazard found, LocalDate on, String pointer) {
    var hazard =
        registrar.open(
            found.on(task.work().level()),
            source(task.work().kind()),
            on,
            new Whereabouts(task.site(), task.jurisdiction()),
            new Occasion(OccasionKind.CHECK_TASK, task.id()),
            pointer);
    return new HazardLink(hazard.id(), hazard.number(), on);
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
