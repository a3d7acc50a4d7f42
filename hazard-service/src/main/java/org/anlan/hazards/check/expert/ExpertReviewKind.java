package org.anlan.hazards.check.expert;

import org.anlan.hazards.finding.HazardSource;

/** Who looks. */
public enum ExpertReviewKind {
  THIRD_PARTY("第三方排查", HazardSource.THIRD_PARTY),
  EXPERT("专家会诊", HazardSource.EXPERT);

  private final String word;
  private final HazardSource source;

  ExpertReviewKind(String word, HazardSource source) {
    this.word = word;
    this.source = source;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }

  HazardSource source() {
    return source;
  }
}
