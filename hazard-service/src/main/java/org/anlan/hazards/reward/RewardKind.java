package org.anlan.hazards.reward;

/** For what somebody is rewarded; each has a row of the county's table. */
public enum RewardKind {
  /** 重大事故隐患、非法违法生产经营行为. */
  MAJOR_HAZARD("重大隐患或非法违法行为"),
  /** 瞒报、谎报事故. */
  CONCEALED_ACCIDENT("瞒报谎报事故"),
  /** 一般事故隐患. */
  GENERAL_HAZARD("一般隐患");

  private final String word;

  RewardKind(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
