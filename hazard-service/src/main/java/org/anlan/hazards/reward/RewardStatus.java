package org.anlan.hazards.reward;

import java.util.Set;
import org.anlan.hazards.finding.InWords;
import org.anlan.servicekit.problem.RuleViolation;

/** Where a reward stands. */
public enum RewardStatus {
  PROPOSED("待审批"),
  /** One of two has said yes. */
  APPROVED("待发放确认"),
  /** Both have; it waits for whoever holds the code. */
  PAYABLE("待领取"),
  PAID("已发放"),
  REFUSED("未通过"),
  /** Nobody came for it in time. */
  EXPIRED("逾期未领");

  private final String word;

  RewardStatus(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }

  /** Refuses a verb that begins elsewhere. */
  void mustBeOneOf(Set<RewardStatus> expected) {
    if (!expected.contains(this)) {
      throw new RuleViolation("reward-transition", InWords.english(this), word);
    }
  }
}
