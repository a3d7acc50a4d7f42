package org.anlan.hazards.clue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a clue: the hazard, the answer to whoever told it, and when all of it was done. */
@Embeddable
public record Outcome(
    @Column(name = "hazard_id") @Nullable UUID hazardId,
    @Column(name = "answer") @Nullable String answer,
    @Column(name = "answered_at") @Nullable Instant answeredAt,
    @Column(name = "closed_at") @Nullable Instant closedAt) {

  static final Outcome NONE = new Outcome(null, null, null, null);
}
