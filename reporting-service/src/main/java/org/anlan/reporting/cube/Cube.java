package org.anlan.reporting.cube;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;

/** The cells of all measures. Written by subscribers, in the transaction of the fact. */
@ApplicationScoped
public class Cube {

  /** Cells are kept for this many dimensions at once; more would be as many cells as facts. */
  public static final int DIMENSIONS_KEPT = 3;

  private final CellRepository cells;

  Cube(CellRepository cells) {
    this.cells = cells;
  }

  /** Moves the cells. */
  public void move(Movement movement) {
    // in the order of their key, so that whoever writes cells locks them in the same order
    var changes = new ArrayList<>(movement.cells().entrySet());
    if (!changes.isEmpty()) {
      changes.sort(Map.Entry.comparingByKey(CellRepository.ORDER));
      cells.add(changes);
    }
  }
}
