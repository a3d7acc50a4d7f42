package org.anlan.hazards.reward;

import java.util.UUID;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.Misdeed;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The report that a reward is for.
 *
 * @param factId the hazard, the one that goes on where it was merged, or the first clue of a
 *     misdeed; null while nothing is found
 * @param hazardId the hazard, where the fact is one
 * @param level its level
 * @param misdeed what else the fact is
 * @param reported whether anybody is to be rewarded at all
 * @param dismissed whether the hazard turned out to be none
 * @param first whether nobody reported the same fact before
 * @param known whether the office had it on record before it was reported
 * @param rewardId the reward the fact has, or is about to get; the first of several
 */
record Rewarded(
    UUID clueId,
    String clueNumber,
    String countyCode,
    @Nullable UUID factId,
    @Nullable UUID hazardId,
    @Nullable HazardLevel level,
    @Nullable Misdeed misdeed,
    boolean reported,
    boolean dismissed,
    boolean first,
    boolean known,
    @Nullable UUID rewardId) {

  /**
   * Until it is paid: the hazard is one still, the fact has no other reward, and no merger since
   * has shown that somebody else knew of it before.
   */
  void mustDeserve(UUID reward) {
    var objection = objection(reward);
    if (objection != null) {
      throw new RuleViolation(objection);
    }
  }

  /** What two have promised to pay is refused only where it must not be paid. */
  void mustNotDeserve(UUID reward) {
    if (objection(reward) == null) {
      throw new RuleViolation("reward-deserved");
    }
  }

  private @Nullable String objection(UUID reward) {
    if (dismissed) {
      return "reward-hazard-dismissed";
    }
    if (rewardId != null && !rewardId.equals(reward)) {
      return "already-rewarded";
    }
    return reported && factId != null ? staleness() : null;
  }

  private @Nullable String staleness() {
    if (!first) {
      return "not-first-reporter";
    }
    return known ? "already-known" : null;
  }

  /** One fact, one reward, to the first whose report was true and told something new. */
  void mustBeEffective(RewardKind kind) {
    if (!reported) {
      throw new RuleViolation("no-reporter");
    }
    if (factId == null) {
      throw new RuleViolation("clue-not-confirmed");
    }
    var staleness = staleness();
    if (staleness != null) {
      throw new RuleViolation(staleness);
    }
    if (!kind.rewards(level, misdeed)) {
      throw new RuleViolation("reward-kind-of-another", kind.word());
    }
  }
}
