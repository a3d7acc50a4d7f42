package org.anlan.hazards.reward;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** All that this service tells the world about rewards, on the topic {@code anlan.reward}. */
public sealed interface RewardEvent extends DomainEvent {

  /** How the reward stands after the fact. */
  RewardState reward();

  @Override
  default UUID subject() {
    return reward().rewardId();
  }

  /** Somebody says that a report deserves it. */
  @FactType("org.anlan.reward.proposed.v1")
  record RewardProposed(RewardState reward, Instant occurredAt) implements RewardEvent {}

  /** The first of two agrees. */
  @FactType("org.anlan.reward.approved.v1")
  record RewardApproved(RewardState reward, Instant occurredAt) implements RewardEvent {}

  /** The second does; it waits for whoever holds the code. */
  @FactType("org.anlan.reward.released.v1")
  record RewardReleased(RewardState reward, Instant occurredAt) implements RewardEvent {}

  /** It was fetched. */
  @FactType("org.anlan.reward.paid.v1")
  record RewardPaid(RewardState reward, Instant occurredAt) implements RewardEvent {}

  /** There is none. */
  @FactType("org.anlan.reward.refused.v1")
  record RewardRefused(RewardState reward, Instant occurredAt) implements RewardEvent {}

  /** Nobody fetched it in time. */
  @FactType("org.anlan.reward.expired.v1")
  record RewardExpired(RewardState reward, Instant occurredAt) implements RewardEvent {}
}
