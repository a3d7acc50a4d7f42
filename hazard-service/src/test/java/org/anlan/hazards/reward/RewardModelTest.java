package org.anlan.hazards.reward;

import static org.anlan.hazards.reward.Rewards.RULES;
import static org.anlan.hazards.reward.Rewards.TODAY;
import static org.anlan.hazards.reward.Rewards.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anlan.servicekit.problem.RuleViolation;

/** Random lives of rewards among few people, lived once by the entity and once by a table. */
class RewardModelTest {

  /** A verb as the model knows it. */
  enum Verb {
    APPROVE,
    RELEASE,
    REFUSE,
    PAY,
    EXPIRE
  }

  /** Who does what, how many days after the step before. */
  record Step(Verb verb, int person, int days) {}

  @Property(tries = 5_000)
  void theRewardAndItsModelLiveTheSameLife(
      @ForAll @Size(12) List<Verb> verbs,
      @ForAll @Size(12) List<@IntRange(max = 3) Integer> people,
      @ForAll @Size(12) List<@IntRange(max = 40) Integer> pauses) {
    var reward = Rewards.proposed();
    var model = new Model();
    int day = 0;
    for (int i = 0; i < verbs.size(); i++) {
      day += pauses.get(i);
      var step = new Step(verbs.get(i), people.get(i), day);
      var before = reward.status();
      int steps = reward.entries().items().size();

      boolean legal = model.tell(step);

      assertThat(tell(reward, step)).as("%s at %s", step, before).isEqualTo(legal);
      assertThat(reward.status()).isEqualTo(model.status);
      assertThat(reward.entries().items()).hasSize(legal ? steps + 1 : steps);
      assertThat(reward.paidOn() != null).isEqualTo(model.status == RewardStatus.PAID);
      assertThat(reward.amount()).isEqualTo("15000.00");
    }
    if (reward.status() == RewardStatus.PAID) {
      // proposed, approved and released by three different people, whatever happened in between
      assertThat(reward.entries().items().stream().limit(3).map(s -> s.signed().person()))
          .doesNotHaveDuplicates();
    }
  }

  private static boolean tell(Reward reward, Step step) {
    var by = by("p" + step.person(), TODAY.plusDays(step.days()));
    try {
      switch (step.verb()) {
        case APPROVE -> reward.approve(null, by);
        case RELEASE -> reward.release(null, RULES, by);
        case REFUSE -> reward.refuse("不符", by);
        case PAY -> reward.pay("V-1", by);
        case EXPIRE -> reward.expire(by);
      }
      return true;
    } catch (RuleViolation refused) {
      return false;
    }
  }

  /** A status, who has acted, and until when it waits. */
  private static final class Model {

    private final Set<Integer> acted = new HashSet<>();
    private RewardStatus status = RewardStatus.PROPOSED;
    private int lastDay;
    private int releaser;

    boolean tell(Step step) {
      var next =
          switch (step.verb()) {
            case APPROVE -> isNew(step, RewardStatus.PROPOSED) ? RewardStatus.APPROVED : null;
            case RELEASE -> isNew(step, RewardStatus.APPROVED) ? RewardStatus.PAYABLE : null;
            case REFUSE ->
                status == RewardStatus.PROPOSED
                        || status == RewardStatus.APPROVED
                        || status == RewardStatus.PAYABLE && step.person() != releaser
                    ? RewardStatus.REFUSED
                    : null;
            case PAY ->
                status == RewardStatus.PAYABLE && step.days() <= lastDay ? RewardStatus.PAID : null;
            case EXPIRE ->
                status == RewardStatus.PAYABLE && step.days() > lastDay
                    ? RewardStatus.EXPIRED
                    : null;
          };
      if (next == null) {
        return false;
      }
      if (next == RewardStatus.PAYABLE) {
        lastDay = step.days() + 60;
        releaser = step.person();
      }
      status = next;
      acted.add(step.person());
      return true;
    }

    private boolean isNew(Step step, RewardStatus from) {
      return status == from && !acted.contains(step.person());
    }
  }
}
