package org.anlan.hazards.risk.point;

/**
 * How a risk was found when it was last looked at; one not looked at yet is taken as controlled.
 */
public enum RiskStatus {
  IN_CONTROL("在控"),
  /** A hazard was opened of it. */
  OUT_OF_CONTROL("失控"),
  /** It is gone, and nothing more is done about it. */
  ELIMINATED("已消除");

  private final String word;

  RiskStatus(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
