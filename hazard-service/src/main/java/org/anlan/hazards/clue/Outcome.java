package org.anlan.hazards.clue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.finding.Misdeed;
import org.jspecify.annotations.Nullable;

/**
 * What came of a clue: the hazard or the misdeed it speaks of, the answer to whoever told it, and
 * when all of it was done.
 *
 * @param factId the first clue of the same misdeed
 */
@Embeddable
public record Outcome(
    @Column(name = "hazard_id") @Nullable UUID hazardId,
    @Column(name = "misdeed") @Enumerated(EnumType.STRING) @Nullable Misdeed misdeed,
    @Column(name = "fact_id") @Nullable UUID factId,
    @Column(name = "answer") @Nullable String answer,
    @Column(name = "answered_at") @Nullable Instant answeredAt,
    @Column(name = "closed_at") @Nullable Instant closedAt) {

  static final Outcome NONE = new Outcome(null, null, null, null, null, null);

  static Outcome of(Verdict verdict, @Nullable Instant closedAt) {
    return new Outcome(verdict.hazard(), verdict.misdeed(), verdict.fact(), null, null, closedAt);
  }

  Outcome answered(String text, Instant at) {
    return new Outcome(hazardId, misdeed, factId, text, at, at);
  }
}
