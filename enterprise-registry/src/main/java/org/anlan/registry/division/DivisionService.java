package org.anlan.registry.division;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.anlan.registry.directory.OfCounty;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;

/** Keeps the divisions and tells the other services how each stands. */
@ApplicationScoped
@Transactional
class DivisionService {

  private final DivisionRepository divisions;
  private final Caller caller;
  private final Outbox outbox;
  private final MergePatch patches;
  private final Clock clock;

  DivisionService(
      DivisionRepository divisions, Caller caller, Outbox outbox, MergePatch patches, Clock clock) {
    this.divisions = divisions;
    this.caller = caller;
    this.outbox = outbox;
    this.patches = patches;
    this.clock = clock;
  }

  DivisionView find(String code) {
    return DivisionView.of(divisions.get(code));
  }

  DivisionView establish(DivisionDetails details) {
    var division = Division.establish(details);
    mustBeOurs(division);
    divisions.persistAndFlush(division);
    outbox.append(division.described(clock.instant()));
    return DivisionView.of(division);
  }

  DivisionView change(String code, IfMatch expected, JsonNode patch) {
    var division = divisions.get(code);
    mustBeOurs(division);
    expected.check(division.version());
    var before = division.details();
    division.describe(patches.apply(DivisionDetails.class, before, patch));
    if (!division.details().equals(before)) {
      divisions.flush();
      outbox.append(division.described(clock.instant()));
    }
    return DivisionView.of(division);
  }

  private void mustBeOurs(Division division) {
    if (!caller.scope().covers(new OfCounty(division.countyCode()))) {
      throw new NotAllowed("outside-scope");
    }
  }
}
