package org.anlan.registry.dossier.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.anlan.registry.directory.Directory;
import org.anlan.registry.directory.DirectoryKey;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.registry.dossier.part.Home;
import org.anlan.registry.dossier.part.PartDesk;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/** Takes rescue teams in, wherever they belong. */
@ApplicationScoped
@Transactional
class RescueTeamService {

  private final PartDesk desk;
  private final Directory directory;
  private final Caller caller;
  private final Clock clock;

  RescueTeamService(PartDesk desk, Directory directory, Caller caller, Clock clock) {
    this.desk = desk;
    this.directory = directory;
    this.caller = caller;
    this.clock = clock;
  }

  PartView<RescueTeam> record(NewRescueTeam request) {
    var unit = request.enterpriseId();
    if (unit == null) {
      return desk.recordApart(RescueTeams.KIND, home(request), request.team());
    }
    try {
      return desk.record(RescueTeams.KIND, unit, request.team());
    } catch (NotFound e) {
      throw InvalidRequest.at("/enterpriseId", "not-found");
    }
  }

  /** Whoever says nothing means the own township or department. */
  private Home home(NewRescueTeam request) {
    var scope = caller.scope();
    var township = request.townshipCode();
    if (township == null && scope.kind() == ScopeKind.TOWNSHIP) {
      township = scope.values().getFirst();
    }
    var departments = request.departmentCodes();
    if (departments.isEmpty() && scope.kind() == ScopeKind.DEPARTMENT) {
      departments = scope.values();
    }
    check(township, departments);
    return new Home(null, county(township), township, departments, null);
  }

  private String county(@Nullable String township) {
    if (township != null) {
      return township.substring(0, 6);
    }
    return caller.actor().areas().stream()
        .filter(area -> area.length() >= 6)
        .map(area -> area.substring(0, 6))
        .findFirst()
        .orElseThrow(() -> InvalidRequest.at("/townshipCode", "township-required"));
  }

  private void check(@Nullable String township, List<String> departments) {
    var wanted = new LinkedHashMap<String, DirectoryKey>();
    if (township != null) {
      wanted.put("/townshipCode", DirectoryKind.DIVISION.key(township));
    }
    for (int i = 0; i < departments.size(); i++) {
      wanted.put("/departmentCodes/" + i, DirectoryKind.ORGANIZATION.key(departments.get(i)));
    }
    var known = directory.find(wanted.values(), LocalDate.now(clock));
    var faults =
        wanted.entrySet().stream()
            .filter(code -> !known.containsKey(code.getValue()))
            .map(code -> new Fault(code.getKey(), "unknown-code", code.getValue().code()))
            .toList();
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
  }
}
