package org.anlan.servicekit.importing.cell;

import java.util.List;
import org.anlan.servicekit.importing.sheet.Cell;

/**
 * What the cells of a column may hold, and how it is understood. Forgiving in form, never guessing.
 */
public interface CellKind<T> {

  /** What a cell says that is not blank and no fault. */
  T read(Cell cell) throws CellRefused;

  /** The code of the text that says so to people. */
  String form();

  /** The words to choose from; empty where the cells are free. */
  default List<String> choices() {
    return List.of();
  }

  /** Whether a spreadsheet program must not take its cells for numbers. */
  default boolean isText() {
    return false;
  }
}
