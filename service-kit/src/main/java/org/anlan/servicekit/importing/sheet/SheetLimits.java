package org.anlan.servicekit.importing.sheet;

/** How much of a file is taken before it counts as hostile. */
public record SheetLimits(int rows, int columns, long inflatedBytes, int ratio) {

  /** What fits the ledgers of a county ten times over. */
  public static final SheetLimits USUAL = new SheetLimits(200_000, 256, 512L << 20, 200);

  /** The longest text that a spreadsheet program lets a person type into a cell. */
  public static final int CELL = 32_767;
}
