package org.anlan.hazards.risk.point;

/** The five kinds of control measures, the strongest first. */
public enum MeasureKind {
  ENGINEERING("工程技术"),
  MANAGEMENT("管理"),
  TRAINING("培训教育"),
  PROTECTION("个体防护"),
  EMERGENCY("应急处置");

  private final String word;

  MeasureKind(String word) {
    this.word = word;
  }

  /** As ledgers and workbooks write it. */
  public String word() {
    return word;
  }
}
