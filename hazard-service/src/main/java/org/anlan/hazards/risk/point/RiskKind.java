package org.anlan.hazards.risk.point;

/** What the risk lies in. */
public enum RiskKind {
  AREA("场所区域"),
  EQUIPMENT("设备设施"),
  ACTIVITY("作业活动"),
  /** A mine, a tailings pond, a tank farm, graded as a whole. */
  FACILITY("整体设施");

  private final String word;

  RiskKind(String word) {
    this.word = word;
  }

  /** As ledgers and workbooks write it. */
  public String word() {
    return word;
  }
}
