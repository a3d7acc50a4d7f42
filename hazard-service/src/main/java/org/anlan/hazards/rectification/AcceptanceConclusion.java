package org.anlan.hazards.rectification;

/** What a self-acceptance came to. */
public enum AcceptanceConclusion {
  PASSED("合格"),
  FAILED("不合格");

  private final String word;

  AcceptanceConclusion(String word) {
    this.word = word;
  }

  /** As the file of a hazard writes it. */
  public String word() {
    return word;
  }
}
