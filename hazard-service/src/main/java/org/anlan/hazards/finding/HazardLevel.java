package org.anlan.hazards.finding;

/** The two levels the law knows. 较大 is a level of risks, never of hazards. */
public enum HazardLevel {
  GENERAL("一般"),
  /** Judged by an item of a published standard, reported twice, accepted by a department. */
  MAJOR("重大");

  private final String word;

  HazardLevel(String word) {
    this.word = word;
  }

  /** As ledgers and workbooks write it. */
  public String word() {
    return word;
  }
}
