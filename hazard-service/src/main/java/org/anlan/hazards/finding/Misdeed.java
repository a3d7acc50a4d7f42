package org.anlan.hazards.finding;

/** What a clue may turn out to speak of that is no hazard, and is rewarded all the same. */
public enum Misdeed {
  /** 非法违法生产经营行为. */
  ILLEGAL_PRODUCTION("非法违法生产经营"),
  /** 瞒报、谎报事故. */
  CONCEALED_ACCIDENT("瞒报谎报事故");

  private final String word;

  Misdeed(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
