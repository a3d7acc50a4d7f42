package org.anlan.hazards.reward;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a reward stands after a fact. */
public record RewardState(
    UUID rewardId,
    String number,
    long version,
    String countyCode,
    UUID clueId,
    @Nullable UUID hazardId,
    RewardKind kind,
    BigDecimal amount,
    RewardStatus status) {

  static RewardState after(Reward reward) {
    return new RewardState(
        reward.id(),
        reward.number(),
        reward.version() + 1,
        reward.countyCode(),
        reward.clueId(),
        reward.hazardId(),
        reward.claim().kind(),
        reward.amount(),
        reward.status());
  }
}
