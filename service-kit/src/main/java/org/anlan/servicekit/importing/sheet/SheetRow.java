package org.anlan.servicekit.importing.sheet;

import java.util.List;

/** A row as the file has it, under the number that a spreadsheet program shows beside it. */
public record SheetRow(int number, List<Cell> cells) {

  /** The cell of a column; blank where the row is shorter. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.BLANK;
  }

  /**
   * Whether there is nothing in it; spreadsheets keep thousands of such rows for their formatting.
   */
  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
