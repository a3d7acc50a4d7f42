package org.anlan.registry.sector;

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

/** Keeps the sectors and tells the other services how each stands. */
@ApplicationScoped
@Transactional
class SectorService {

  private final SectorRepository sectors;
  private final Caller caller;
  private final Outbox outbox;
  private final MergePatch patches;
  private final Clock clock;

  SectorService(
      SectorRepository sectors, Caller caller, Outbox outbox, MergePatch patches, Clock clock) {
    this.sectors = sectors;
    this.caller = caller;
    this.outbox = outbox;
    this.patches = patches;
    this.clock = clock;
  }

  SectorView find(String code) {
    return SectorView.of(sectors.get(code));
  }

  SectorView establish(SectorDetails details) {
    var sector = Sector.establish(details);
    mustBeOurs(sector);
    sectors.persistAndFlush(sector);
    outbox.append(sector.described(clock.instant()));
    return SectorView.of(sector);
  }

  SectorView change(String code, IfMatch expected, JsonNode patch) {
    var sector = sectors.get(code);
    mustBeOurs(sector);
    expected.check(sector.version());
    var before = sector.details();
    sector.describe(patches.apply(SectorDetails.class, before, patch));
    if (!sector.details().equals(before)) {
      sectors.flush();
      outbox.append(sector.described(clock.instant()));
    }
    return SectorView.of(sector);
  }

  private void mustBeOurs(Sector sector) {
    if (!caller.scope().covers(new OfCounty(sector.countyCode()))) {
      throw new NotAllowed("outside-scope");
    }
  }
}
