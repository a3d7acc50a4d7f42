package org.anlan.servicekit.importing.sheet;

/**
 * What stands in a cell, as the file has it. Numbers stay text, so that nothing is rounded before a
 * column says what they mean.
 */
public record Cell(Kind kind, String text) {

  /** Nothing. */
  public static final Cell BLANK = new Cell(Kind.TEXT, "");

  /** What the file says about the text. */
  public enum Kind {
    /** Typed as text, or from a csv file, where all is text. */
    TEXT,
    /** A number of the spreadsheet; days are numbers too. */
    NUMBER,
    /** TRUE or FALSE. */
    FLAG,
    /** An error such as {@code #N/A}, or a formula that was never calculated. */
    FAULT
  }

  /** Whether a reader would see an empty cell. */
  public boolean isBlank() {
    return Blanks.trim(text).isEmpty();
  }
}
