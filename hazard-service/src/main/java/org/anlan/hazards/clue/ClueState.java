package org.anlan.hazards.clue;

import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.finding.Misdeed;
import org.jspecify.annotations.Nullable;

/**
 * How a clue stands after a fact. Nothing in it was written by hand: neither what was told nor by
 * whom, for both may give somebody away.
 */
public record ClueState(
    UUID clueId,
    String number,
    long version,
    ClueSource source,
    ClueStatus status,
    String countyCode,
    @Nullable String townshipCode,
    @Nullable String departmentCode,
    @Nullable String gridCode,
    @Nullable UUID enterpriseId,
    @Nullable UUID hazardId,
    @Nullable Misdeed misdeed,
    Instant submittedAt,
    @Nullable Instant dueAt,
    @Nullable Instant closedAt) {

  /** After the change at hand, with the version it will be written with. */
  static ClueState after(Clue clue) {
    return of(clue, clue.version() + 1);
  }

  /** Unchanged. */
  static ClueState now(Clue clue) {
    return of(clue, clue.version());
  }

  private static ClueState of(Clue clue, long version) {
    var scope = clue.scope();
    return new ClueState(
        clue.id(),
        clue.number(),
        version,
        clue.source(),
        clue.status(),
        scope.countyCode(),
        scope.townshipCode(),
        scope.departmentCode(),
        scope.gridCode(),
        clue.place().enterpriseId(),
        clue.outcome().hazardId(),
        clue.outcome().misdeed(),
        clue.createdAt(),
        clue.dueAt(),
        clue.outcome().closedAt());
  }
}
