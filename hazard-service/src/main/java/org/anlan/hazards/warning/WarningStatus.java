package org.anlan.hazards.warning;

/** Where a warning stands. */
public enum WarningStatus {
  RAISED("未处置"),
  /** Somebody sees to it; it climbs no further. */
  ACKNOWLEDGED("已签收"),
  CLEARED("已解除");

  private final String word;

  WarningStatus(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
