package org.anlan.hazards.risk.report;

/** On what occasion a unit reports its risks. */
public enum RiskReportKind {
  FIRST("首次报告"),
  ANNUAL("年度报告"),
  CHANGE("变更报告");

  private final String word;

  RiskReportKind(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
