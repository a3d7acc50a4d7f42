package org.anlan.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.reporting.cube.Cube;
import org.anlan.reporting.cube.Movement;
import org.anlan.reporting.cube.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the newest state of each record and moves the cells of the figures with it, in the
 * transaction of the facts.
 */
@ApplicationScoped
class Ledger {

  private final FactTable table;
  private final Cube cube;

  Ledger(FactTable table, Cube cube) {
    this.table = table;
    this.cube = cube;
  }

  /** Takes states in; those that come late change nothing. */
  <T extends Recorded> void take(Book<T> book, List<T> states) {
    var before = table.toChange(book, states.stream().map(Recorded::id).distinct().toList());
    var newest = newest(before, states);
    if (newest.isEmpty()) {
      return;
    }
    var movement = new Movement();
    newest.forEach((id, now) -> movement.add(seen(before.get(id)), now.observation()));
    cube.move(table.writing(book, List.copyOf(newest.values())), movement);
  }

  private static <T extends Recorded> Map<UUID, T> newest(Map<UUID, T> before, List<T> states) {
    var known = new HashMap<>(before);
    var newest = new LinkedHashMap<UUID, T>();
    for (var state : states) {
      var last = known.get(state.id());
      if (last == null || state.follows(last)) {
        known.put(state.id(), state);
        newest.putLast(state.id(), state);
      }
    }
    return newest;
  }

  private static Observation seen(@Nullable Recorded before) {
    return before == null ? Observation.NOTHING : before.observation();
  }
}
