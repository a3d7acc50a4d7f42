package org.anlan.hazards.reward;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A reward in a list. */
public record RewardItem(
    UUID id,
    String number,
    long version,
    RewardStatus status,
    UUID clueId,
    String clueNumber,
    @Nullable UUID hazardId,
    RewardKind kind,
    @Nullable BigDecimal fineDecided,
    BigDecimal amount,
    @Nullable LocalDate claimBy,
    @Nullable LocalDate paidOn,
    Instant proposedAt) {

  /** What {@link #of} reads. */
  static final String COLUMNS =
      "id, number, version, status, clue_id, clue_number, hazard_id, kind, fine_decided, amount, claim_by, paid_on, proposed_at";

  static RewardItem of(Row row) {
    return new RewardItem(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.value("status", RewardStatus.class),
        row.uuid("clue_id"),
        row.text("clue_number"),
        row.uuidOrNull("hazard_id"),
        row.value("kind", RewardKind.class),
        row.decimalOrNull("fine_decided"),
        row.decimal("amount"),
        row.dayOrNull("claim_by"),
        row.dayOrNull("paid_on"),
        row.instant("proposed_at"));
  }
}
