package org.anlan.hazards.reward;

import static org.anlan.hazards.finding.HazardLevel.GENERAL;
import static org.anlan.hazards.finding.HazardLevel.MAJOR;
import static org.anlan.hazards.reward.Rewards.ID;
import static org.anlan.hazards.reward.Rewards.KEEPER;
import static org.anlan.hazards.reward.Rewards.LEADER;
import static org.anlan.hazards.reward.Rewards.OTHER_KEEPER;
import static org.anlan.hazards.reward.Rewards.RULES;
import static org.anlan.hazards.reward.Rewards.TODAY;
import static org.anlan.hazards.reward.Rewards.by;
import static org.anlan.hazards.reward.Rewards.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.anlan.hazards.finding.Misdeed;
import org.anlan.servicekit.problem.Refusal;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
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
    refused("no-reporter", () -> of(ID, false, true).mustBeEffective(RewardKind.MAJOR_HAZARD));
    refused(
        "clue-not-confirmed", () -> of(null, true, false).mustBeEffective(RewardKind.MAJOR_HAZARD));
    refused(
        "not-first-reporter", () -> of(ID, true, false).mustBeEffective(RewardKind.MAJOR_HAZARD));
    refused("already-known", () -> known().mustBeEffective(RewardKind.MAJOR_HAZARD));
  }

  @Test
  void isDeservedAsLongAsTheHazardIsOneAndNoOtherIsRewardedForIt() {
    var other = UUID.fromString("01930000-0000-7000-8000-000000000002");

    since(false, null).mustDeserve(ID);
    since(false, ID).mustDeserve(ID);
    refused("already-rewarded", () -> since(false, other).mustDeserve(ID));
    refused("reward-hazard-dismissed", () -> since(true, ID).mustDeserve(ID));
    refused("already-known", () -> known().mustDeserve(ID));
    refused("not-first-reporter", () -> of(ID, true, false).mustDeserve(ID));
  }

  @Test
  void whatWasReleasedIsTakenBackByAnother() {
    refused("reward-needs-another", () -> Rewards.payable().refuse("隐患不成立", OTHER_KEEPER));
    var reward = Rewards.payable();

    reward.refuse("隐患不成立", LEADER);

    assertThat(reward.status()).isEqualTo(RewardStatus.REFUSED);
    assertThat(reward.entries().items().getLast().text()).isEqualTo("隐患不成立");
  }

  @Test
  void whatWasReleasedIsTakenBackOnlyWhereItMustNotBePaid() {
    var other = UUID.fromString("01930000-0000-7000-8000-000000000002");

    since(true, ID).mustNotDeserve(ID);
    since(false, other).mustNotDeserve(ID);
    known().mustNotDeserve(ID);
    of(ID, true, false).mustNotDeserve(ID);
    refused("reward-deserved", () -> since(false, ID).mustNotDeserve(ID));
  }

  @Test
  void eachFactIsRewardedByItsOwnRowOfTheTable() {
    var rows =
        Map.of(
            RewardKind.MAJOR_HAZARD,
            List.of(fact(MAJOR, null), fact(null, Misdeed.ILLEGAL_PRODUCTION)),
            RewardKind.GENERAL_HAZARD,
            List.of(fact(GENERAL, null)),
            RewardKind.CONCEALED_ACCIDENT,
            List.of(fact(null, Misdeed.CONCEALED_ACCIDENT)));
    rows.forEach(
        (kind, facts) ->
            rows.forEach(
                (other, others) -> {
                  for (var fact : others) {
                    if (kind == other) {
                      fact.mustBeEffective(kind);
                    } else {
                      refused("reward-kind-of-another", () -> fact.mustBeEffective(kind));
                    }
                  }
                }));
  }

  private static Rewarded of(@Nullable UUID fact, boolean reported, boolean first) {
    return new Rewarded(
        ID, "X", "610926", fact, fact, MAJOR, null, reported, false, first, false, null);
  }

  private static Rewarded known() {
    return new Rewarded(ID, "X", "610926", ID, ID, MAJOR, null, true, false, true, true, null);
  }

  private static Rewarded since(boolean dismissed, @Nullable UUID reward) {
    return new Rewarded(
        ID, "X", "610926", ID, ID, MAJOR, null, true, dismissed, true, false, reward);
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
      case PAYABLE ->
          verb == Verb.PAY
              ? RewardStatus.PAID
              : verb == Verb.REFUSE ? RewardStatus.REFUSED : null; // expires later than today
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
