package org.anlan.hazards.vault;

/** Where a request to look at an identity stands. */
public enum LookStatus {
  REQUESTED("待批准"),
  APPROVED("已批准"),
  REFUSED("未批准");

  private final String word;

  LookStatus(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
