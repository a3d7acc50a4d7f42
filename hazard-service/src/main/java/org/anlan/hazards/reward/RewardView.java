package org.anlan.hazards.reward;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A reward as the API shows it; neither the code nor whoever holds it. */
public record RewardView(
    UUID id,
    String number,
    long version,
    RewardStatus status,
    UUID clueId,
    String clueNumber,
    @Nullable UUID hazardId,
    RewardKind kind,
    @Nullable BigDecimal fineDecided,
    String basis,
    @Nullable AccidentGrade grade,
    @Nullable Integer persons,
    BigDecimal amount,
    @Nullable LocalDate claimBy,
    @Nullable LocalDate paidOn,
    @Nullable String voucher,
    List<RewardEntries.RewardStep> entries,
    Instant proposedAt)
    implements Versioned {

  static RewardView of(Reward reward) {
    var claim = reward.claim();
    return new RewardView(
        reward.id(),
        reward.number(),
        reward.version(),
        reward.status(),
        reward.clueId(),
        reward.clueNumber(),
        reward.hazardId(),
        claim.kind(),
        claim.fineDecided(),
        claim.basis(),
        claim.grade(),
        claim.persons(),
        reward.amount(),
        reward.claimBy(),
        reward.paidOn(),
        reward.voucher(),
        reward.entries().items(),
        reward.proposedAt());
  }
}
