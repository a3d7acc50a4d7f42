package org.anlan.registry.dossier.emergency.drill;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.anlan.registry.dossier.emergency.office.Offices;
import org.anlan.registry.dossier.emergency.plan.EmergencyPlans;
import org.anlan.registry.dossier.part.PartDesk;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Records drills; the plan that was drilled is one of the same unit. */
@ApplicationScoped
@Transactional
class DrillService {

  private final PartDesk desk;
  private final Offices offices;

  DrillService(PartDesk desk, Offices offices) {
    this.desk = desk;
    this.offices = offices;
  }

  /** Of a government, a township or a department. */
  PartView<Drill> record(OfficeDrill request) {
    var home = offices.of(request.townshipCode(), request.departmentCodes());
    return checked(desk.recordApart(Drills.KIND, home, request.drill()));
  }

  PartView<Drill> record(UUID enterpriseId, Drill drill) {
    return checked(desk.record(Drills.KIND, enterpriseId, drill));
  }

  PartView<Drill> change(UUID id, IfMatch expected, JsonNode patch) {
    return checked(desk.change(Drills.KIND, id, expected, patch));
  }

  /** Nothing stays of what is refused here: it is the same transaction. */
  private PartView<Drill> checked(PartView<Drill> drill) {
    var planId = drill.details().planId();
    if (planId != null && !isOf(drill.enterpriseId(), planId)) {
      throw InvalidRequest.at("/planId", "plan-elsewhere");
    }
    return drill;
  }

  private boolean isOf(@Nullable UUID enterpriseId, UUID planId) {
    try {
      return Objects.equals(desk.find(EmergencyPlans.KIND, planId).enterpriseId(), enterpriseId);
    } catch (NotFound e) {
      return false;
    }
  }
}
