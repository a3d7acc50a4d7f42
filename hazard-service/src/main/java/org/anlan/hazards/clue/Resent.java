package org.anlan.hazards.clue;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.anlan.hazards.reference.Survivors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a telephone sends what it sent before. Compared is what a clue keeps as it was told: its
 * township may be corrected and its enterprise be merged meanwhile, and that changes no words.
 */
@Singleton
class Resent {

  private final Survivors survivors;

  Resent(Survivors survivors) {
    this.survivors = survivors;
  }

  boolean says(SubmitClue request, ClueSource source, Clue clue) {
    return request.description().equals(clue.description())
        && source == clue.source()
        && isThen(request.observedAt(), clue.observedAt())
        && (request.reporter() != null) == clue.teller().reported()
        && Objects.equals(request.place(), clue.place().place())
        && isThere(request, clue.place())
        && isAt(request, clue.place())
        && isOf(request, clue.place());
  }

  /** The database keeps microseconds; without a time it is that of the first arrival. */
  private static boolean isThen(@Nullable Instant claimed, Instant kept) {
    return claimed == null
        || Duration.between(claimed, kept).abs().compareTo(Duration.ofMillis(1)) < 0;
  }

  /** What names no position has that of its enterprise. */
  private static boolean isThere(SubmitClue request, CluePlace kept) {
    var claimed = request.location();
    return claimed == null
        ? request.enterpriseId() != null || kept.lon() == null
        : claimed.lon().equals(kept.lon()) && claimed.lat().equals(kept.lat());
  }

  private boolean isAt(SubmitClue request, CluePlace kept) {
    var claimed = request.enterpriseId();
    if (claimed == null || kept.enterpriseId() == null || claimed.equals(kept.enterpriseId())) {
      return Objects.equals(claimed, kept.enterpriseId());
    }
    var survivor = survivors.of(List.of(claimed)).get(claimed);
    return survivor != null && survivor.id().equals(kept.enterpriseId());
  }

  /** What names no sectors has those of its enterprise. */
  private static boolean isOf(SubmitClue request, CluePlace kept) {
    var claimed = Objects.requireNonNullElse(request.sectorCodes(), List.<String>of());
    return claimed.isEmpty() && request.enterpriseId() != null
        || claimed.equals(kept.sectorCodes());
  }
}
