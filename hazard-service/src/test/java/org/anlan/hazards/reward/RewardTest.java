package org.anlan.hazards.reward;

import static org.anlan.hazards.reward.Rewards.ID;
import static org.anlan.hazards.reward.Rewards.KEEPER;
import static org.anlan.hazards.reward.Rewards.LEADER;
import static org.anlan.hazards.reward.Rewards.OTHER_KEEPER;
import static org.anlan.hazards.reward.Rewards.RULES;
import static org.anlan.hazards.reward.Rewards.TODAY;
import static org.anlan.hazards.reward.Rewards.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.anlan.servicekit.problem.Refusal;
import org.anlan.servicekit.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class RewardTest {

  @Test
  void takesThreePeople() {
    var reward = Rewards.proposed();

    reward.approve("同意", LEADER);
    reward.release(null, RULES, OTHER_KEEPER);
    reward.pay("V-1", KEEPER);

    assertThat(reward.status()).isEqualTo(RewardStatus.PAID);
    assertThat(reward.amount()).isEqualTo("15000.00");
    assertThat(reward.paidOn()).isEqualTo(TODAY);
  }

  @Test
  void nobodySaysYesTwice() {
    refused("reward-needs-another", () -> Rewards.proposed().approve(null, KEEPER));
    refused("reward-needs-another", () -> Rewards.approved().release(null, RULES, KEEPER));
    refused("reward-needs-another", () -> Rewards.approved().release(null, RULES, LEADER));
  }

  @Test
  void aSecondAccountOfTheSameNameIsTheSamePerson() {
    var sameName =
        new org.anlan.hazards.rectification.Signature(
            "another-account", LEADER.name(), LEADER.at(), TODAY);

    refused("reward-needs-another", () -> Rewards.approved().release(null, RULES, sameName));
  }

  @Test
  void isFetchedInTimeOrNot() {
    var lastDay = TODAY.plusDays(RULES.claimDays());

    Rewards.payable().pay("V-1", by("keeper", lastDay));
    refused("reward-claimable", () -> Rewards.payable().expire(by("keeper", lastDay)));
    refused("reward-expired", () -> Rewards.payable().pay("V", by("k", lastDay.plusDays(1))));
    Rewards.payable().expire(by("keeper", lastDay.plusDays(1)));
  }

  @Test
  void oneFactIsRewardedOnceToTheFirst() {
    refused(
        "no-reporter", () -> new Rewarded(ID, "X", "610926", ID, false, true).mustBeEffective());
    refused(
        "clue-not-confirmed",
        () -> new Rewarded(ID, "X", "610926", null, true, false).mustBeEffective());
    refused(
        "not-first-reporter",
        () -> new Rewarded(ID, "X", "610926", ID, true, false).mustBeEffective());
  }

  /** A verb as the table below knows it. */
  enum Verb {
    APPROVE,
    RELEASE,
    REFUSE,
    PAY,
    EXPIRE
  }

  @Property(tries = 2_000)
  void goesWhereTheTableSays(@ForAll @Size(max = 12) List<Verb> life) {
    var reward = Rewards.proposed();
    var status = RewardStatus.PROPOSED;
    int person = 0;
    for (var verb : life) {
      var next = next(status, verb);
      var before = RewardView.of(reward);

      assertThat(tell(reward, verb, "p" + person++)).isEqualTo(next != null);

      status = next == null ? status : next;
      assertThat(reward.status()).isEqualTo(status);
      if (next == null) {
        assertThat(RewardView.of(reward)).isEqualTo(before);
      }
    }
  }

  private static RewardStatus next(RewardStatus status, Verb verb) {
    return switch (status) {
      case PROPOSED ->
          verb == Verb.APPROVE
              ? RewardStatus.APPROVED
              : verb == Verb.REFUSE ? RewardStatus.REFUSED : null;
      case APPROVED ->
          verb == Verb.RELEASE
              ? RewardStatus.PAYABLE
              : verb == Verb.REFUSE ? RewardStatus.REFUSED : null;
      case PAYABLE -> verb == Verb.PAY ? RewardStatus.PAID : null; // expires later than today
      default -> null;
    };
  }

  private static boolean tell(Reward reward, Verb verb, String person) {
    try {
      var by = by(person, TODAY);
      switch (verb) {
        case APPROVE -> reward.approve(null, by);
        case RELEASE -> reward.release(null, RULES, by);
        case REFUSE -> reward.refuse("不符", by);
        case PAY -> reward.pay("V", by);
        case EXPIRE -> reward.expire(by);
      }
      return true;
    } catch (RuleViolation e) {
      return false;
    }
  }

  private static void refused(String code, Runnable verb) {
    assertThatThrownBy(verb::run)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
  }
}
