package org.anlan.reporting.cube;

/** A way to look at figures apart. The order is that of the cells' key and of the mask's bits. */
public enum Dimension {
  TOWNSHIP("township_code"),
  DEPARTMENT("department_code"),
  SECTOR("sector_code"),
  CAMPAIGN("campaign"),
  SOURCE("source");

  /** In a cell: summed over this dimension. */
  static final String ALL = "*";

  /**
   * The member under which those stand that have no value, so that groups add up to their total.
   */
  public static final String NONE = "";

  private final String column;

  Dimension(String column) {
    this.column = column;
  }

  /** Its column in {@code figure_cell}. */
  public String column() {
    return column;
  }

  int bit() {
    return 1 << ordinal();
  }
}
