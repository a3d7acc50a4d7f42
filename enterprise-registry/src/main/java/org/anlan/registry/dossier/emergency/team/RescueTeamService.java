package org.anlan.registry.dossier.emergency.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.anlan.registry.dossier.emergency.office.Offices;
import org.anlan.registry.dossier.part.PartDesk;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotFound;

/** Takes rescue teams in, wherever they belong. */
@ApplicationScoped
@Transactional
class RescueTeamService {

  private final PartDesk desk;
  private final Offices offices;

  RescueTeamService(PartDesk desk, Offices offices) {
    this.desk = desk;
    this.offices = offices;
  }

  PartView<RescueTeam> record(NewRescueTeam request) {
    var unit = request.enterpriseId();
    if (unit == null) {
      var home = offices.of(request.townshipCode(), request.departmentCodes());
      return desk.recordApart(RescueTeams.KIND, home, request.team());
    }
    try {
      return desk.record(RescueTeams.KIND, unit, request.team());
    } catch (NotFound e) {
      throw InvalidRequest.at("/enterpriseId", "not-found");
    }
  }
}
