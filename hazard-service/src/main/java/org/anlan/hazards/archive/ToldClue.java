package org.anlan.hazards.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.clue.Clue;
import org.anlan.hazards.clue.ClueEntry;
import org.anlan.hazards.clue.ClueSource;
import org.anlan.hazards.clue.ClueStatus;
import org.anlan.hazards.finding.Position;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a hazard and who handled it. Nothing of whoever reported it: neither that there
 * is somebody to be answered, nor the receipt by which they ask.
 */
record ToldClue(
    UUID id,
    String number,
    ClueSource source,
    ClueStatus status,
    String description,
    Instant observedAt,
    @Nullable String enterpriseName,
    @Nullable String place,
    @Nullable Position location,
    @Nullable String townshipCode,
    @Nullable String departmentCode,
    Instant submittedAt,
    List<ClueEntry> entries) {

  static ToldClue of(Clue clue) {
    var at = clue.place();
    return new ToldClue(
        clue.id(),
        clue.number(),
        clue.source(),
        clue.status(),
        clue.description(),
        clue.observedAt(),
        at.enterpriseName(),
        at.place(),
        at.lon() == null || at.lat() == null ? null : new Position(at.lon(), at.lat()),
        clue.scope().townshipCode(),
        clue.scope().departmentCode(),
        clue.createdAt(),
        clue.entries().items());
  }
}
