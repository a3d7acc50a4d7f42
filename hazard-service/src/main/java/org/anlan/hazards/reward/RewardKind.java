package org.anlan.hazards.reward;

import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.Misdeed;
import org.jspecify.annotations.Nullable;

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

  /** Whether a fact of that kind is rewarded by this row of the table. */
  boolean rewards(@Nullable HazardLevel level, @Nullable Misdeed misdeed) {
    return switch (this) {
      case MAJOR_HAZARD -> level == HazardLevel.MAJOR || misdeed == Misdeed.ILLEGAL_PRODUCTION;
      case CONCEALED_ACCIDENT -> misdeed == Misdeed.CONCEALED_ACCIDENT;
      case GENERAL_HAZARD -> level == HazardLevel.GENERAL;
    };
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
