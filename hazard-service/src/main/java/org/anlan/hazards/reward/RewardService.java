package org.anlan.hazards.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.reward.RewardResource.PayReward;
import org.anlan.hazards.reward.RewardResource.ProposeReward;
import org.anlan.hazards.vault.Codes;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The use cases of those who see to it that reports are rewarded. */
@ApplicationScoped
@Transactional
class RewardService {

  private final RewardRepository rewards;
  private final Codes codes;
  private final Numbers numbers;
  private final Outbox outbox;
  private final Desk desk;
  private final CountySettings<HazardProfile> profiles;

  RewardService(
      RewardRepository rewards,
      Codes codes,
      Numbers numbers,
      Outbox outbox,
      Desk desk,
      CountySettings<HazardProfile> profiles) {
    this.rewards = rewards;
    this.codes = codes;
    this.numbers = numbers;
    this.outbox = outbox;
    this.desk = desk;
    this.profiles = profiles;
  }

  RewardView propose(ProposeReward r) {
    var claim = r.claim();
    if (claim.missing() != null) {
      throw InvalidRequest.at("/" + claim.missing(), "required");
    }
    var fact =
        rewards.held(r.clueId()).orElseThrow(() -> InvalidRequest.at("/clueId", "unknown-report"));
    var id = Ids.next();
    fact.mustDeserve(id);
    var by = desk.signature();
    var reward =
        Reward.propose(
            id,
            numbers.next("JL", fact.countyCode(), by.on().getYear()),
            fact,
            claim,
            profiles.of(fact.countyCode()).rewards(),
            by);
    var proposed = reward.proposed();
    rewards.add(reward);
    outbox.append(proposed);
    return RewardView.of(reward);
  }

  RewardView find(UUID id) {
    return RewardView.of(rewards.get(id));
  }

  RewardView approve(UUID id, IfMatch seen, @Nullable String opinion) {
    return tellDeserved(id, seen, (reward, by) -> reward.approve(opinion, by));
  }

  RewardView release(UUID id, IfMatch seen, @Nullable String opinion) {
    return tellDeserved(
        id,
        seen,
        (reward, by) -> reward.release(opinion, profiles.of(reward.countyCode()).rewards(), by));
  }

  RewardView refuse(UUID id, IfMatch seen, String reason) {
    return tell(
        id,
        seen,
        (reward, by) -> {
          if (reward.status() == RewardStatus.PAYABLE) {
            fact(reward).mustNotDeserve(id);
          }
          return reward.refuse(reason, by);
        });
  }

  RewardView pay(UUID id, IfMatch seen, PayReward r) {
    return tellDeserved(
        id,
        seen,
        (reward, by) -> {
          if (!codes.isPaymentOf(id, r.code())) {
            throw InvalidRequest.at("/code", "wrong-payment-code");
          }
          return reward.pay(r.voucher(), by);
        });
  }

  RewardView expire(UUID id, IfMatch seen) {
    return tell(id, seen, Reward::expire);
  }

  /** What became of the fact since is looked at before each step to the payment. */
  private RewardView tellDeserved(
      UUID id, IfMatch seen, BiFunction<Reward, Signature, RewardEvent> verb) {
    return tell(
        id,
        seen,
        (reward, by) -> {
          fact(reward).mustDeserve(id);
          return verb.apply(reward, by);
        });
  }

  private Rewarded fact(Reward reward) {
    return rewards.rewarded(reward.clueId()).orElseThrow(NotFound::new);
  }

  private RewardView tell(UUID id, IfMatch seen, BiFunction<Reward, Signature, RewardEvent> verb) {
    var reward = rewards.get(id);
    seen.check(reward.version());
    var fact = verb.apply(reward, desk.signature());
    rewards.write();
    outbox.append(fact);
    return RewardView.of(reward);
  }
}
