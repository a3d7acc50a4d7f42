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

  /** Writes the rows and moves the cells with them: one statement, one round trip. */
  public void move(RowWriting rows, Movement movement) {
    // in the order of their key, so that whoever writes cells locks them in the same order
    var changes = new ArrayList<>(movement.cells().entrySet());
    changes.sort(Map.Entry.comparingByKey(CellRepository.ORDER));
    if (changes.isEmpty()) {
      cells.write(rows);
    } else {
      cells.add(rows, changes);
    }
  }
}
