package org.anlan.hazards.risk.unit;

/** The four grades of units and facilities, the least dangerous first. */
public enum UnitGrade {
  A("A级（低风险）"),
  B("B级（一般风险）"),
  C("C级（较大风险）"),
  D("D级（重大风险）");

  private final String word;

  UnitGrade(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
