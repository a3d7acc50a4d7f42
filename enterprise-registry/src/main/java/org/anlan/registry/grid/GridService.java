package org.anlan.registry.grid;

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

/** Keeps the grids and tells the other services how each stands. */
@ApplicationScoped
@Transactional
class GridService {

  private final GridRepository grids;
  private final Caller caller;
  private final Outbox outbox;
  private final MergePatch patches;
  private final Clock clock;

  GridService(GridRepository grids, Caller caller, Outbox outbox, MergePatch patches, Clock clock) {
    this.grids = grids;
    this.caller = caller;
    this.outbox = outbox;
    this.patches = patches;
    this.clock = clock;
  }

  GridView find(String code) {
    return GridView.of(grids.get(code));
  }

  GridView establish(GridDetails details) {
    var grid = Grid.establish(details);
    mustBeOurs(grid);
    grids.persistAndFlush(grid);
    outbox.append(grid.described(clock.instant()));
    return GridView.of(grid);
  }

  GridView change(String code, IfMatch expected, JsonNode patch) {
    var grid = grids.get(code);
    mustBeOurs(grid);
    expected.check(grid.version());
    var before = grid.details();
    grid.describe(patches.apply(GridDetails.class, before, patch));
    if (!grid.details().equals(before)) {
      grids.flush();
      outbox.append(grid.described(clock.instant()));
    }
    return GridView.of(grid);
  }

  private void mustBeOurs(Grid grid) {
    if (!caller.scope().covers(new OfCounty(grid.countyCode()))) {
      throw new NotAllowed("outside-scope");
    }
  }
}
