package org.anlan.hazards.reward;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.Misdeed;
import org.anlan.hazards.profile.RewardRules;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/** Rewards for tests of their rules. */
final class Rewards {

  static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  static final RewardRules RULES = RewardRules.standard();
  static final Signature KEEPER = by("keeper", TODAY);
  static final Signature LEADER = by("leader", TODAY);
  static final Signature OTHER_KEEPER = by("keeper-2", TODAY);
  static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  private Rewards() {}

  static Signature by(String person, LocalDate on) {
    return new Signature(person, "姓名" + person, Instant.parse("2026-01-15T02:00:00Z"), on);
  }

  static Reward proposed() {
    return Reward.propose(
        ID,
        "JL-610926-2026-000001",
        fact(HazardLevel.MAJOR, null),
        new Claim(RewardKind.MAJOR_HAZARD, new BigDecimal("100000.00"), "平应急罚〔2026〕1号", null, null),
        RULES,
        KEEPER);
  }

  /** The first report of a fact. */
  static Rewarded fact(@Nullable HazardLevel level, @Nullable Misdeed misdeed) {
    return new Rewarded(
        ID,
        "XS-610926-2026-000001",
        "610926",
        ID,
        level == null ? null : ID,
        level,
        misdeed,
        true,
        false,
        true,
        false,
        null);
  }

  static Reward approved() {
    var reward = proposed();
    reward.approve(null, LEADER);
    return reward;
  }

  static Reward payable() {
    var reward = approved();
    reward.release(null, RULES, OTHER_KEEPER);
    return reward;
  }
}
