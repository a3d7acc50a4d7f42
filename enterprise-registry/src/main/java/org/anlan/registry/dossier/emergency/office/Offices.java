package org.anlan.registry.dossier.emergency.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.anlan.registry.directory.Directory;
import org.anlan.registry.directory.DirectoryKey;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.registry.dossier.part.Home;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/** Where that belongs which is no unit's: with a township, with departments, or with the county. */
@ApplicationScoped
public class Offices {

  private final Directory directory;
  private final Caller caller;
  private final Clock clock;

  Offices(Directory directory, Caller caller, Clock clock) {
    this.directory = directory;
    this.caller = caller;
    this.clock = clock;
  }

  /** Whoever says nothing means the own township or department; the county, if none is named. */
  public Home of(@Nullable String townshipCode, List<String> departmentCodes) {
    var scope = caller.scope();
    var township = townshipCode;
    if (township == null && scope.kind() == ScopeKind.TOWNSHIP) {
      township = scope.values().getFirst();
    }
    var departments = departmentCodes;
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
