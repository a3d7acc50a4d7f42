package org.anlan.hazards.clue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Misdeed;
import org.anlan.hazards.finding.Position;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clue as the API shows it. Who told it is not in it. */
public record ClueView(
    UUID id,
    String number,
    long version,
    ClueSource source,
    ClueStatus status,
    @Schema(description = "当前环节的时限 · By when the next step is due") @Nullable Instant dueAt,
    boolean late,
    @Schema(description = "有举报人、尚未反馈 · Somebody waits to be told") boolean feedbackOwed,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    @Nullable Position location,
    String countyCode,
    @Nullable String townshipCode,
    @Nullable String departmentCode,
    @Nullable String gridCode,
    List<String> sectorCodes,
    String description,
    Instant observedAt,
    @Nullable UUID hazardId,
    @Schema(description = "属实但不是隐患 · True, and no hazard") @Nullable Misdeed misdeed,
    @Schema(description = "同一事实的首条线索 · The first clue of that misdeed") @Nullable UUID factId,
    @Schema(description = "有举报人 · There is somebody to answer") boolean reported,
    @Schema(description = "举报编号 · The number by which the reporter asks") @Nullable String receipt,
    @Schema(description = "查询码；只在登记的回答中 · Only in the answer to the submission")
        @Nullable String queryCode,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    @Nullable Instant closedAt,
    List<ClueEntry> entries,
    Instant createdAt,
    String createdBy)
    implements Versioned {

  static ClueView of(Clue clue, Instant now) {
    var place = clue.place();
    var scope = clue.scope();
    var outcome = clue.outcome();
    return new ClueView(
        clue.id(),
        clue.number(),
        clue.version(),
        clue.source(),
        clue.status(),
        clue.dueAt(),
        clue.isLateAt(now),
        clue.owesAnAnswer(),
        place.enterpriseId(),
        place.enterpriseName(),
        place.place(),
        place.lon() == null || place.lat() == null ? null : new Position(place.lon(), place.lat()),
        scope.countyCode(),
        scope.townshipCode(),
        scope.departmentCode(),
        scope.gridCode(),
        place.sectorCodes(),
        clue.description(),
        clue.observedAt(),
        outcome.hazardId(),
        outcome.misdeed(),
        outcome.factId(),
        clue.teller().reported(),
        clue.teller().receipt(),
        null,
        outcome.answer(),
        outcome.answeredAt(),
        outcome.closedAt(),
        clue.entries().items(),
        clue.createdAt(),
        clue.createdByName());
  }

  /** With the code that is told once, and kept nowhere. */
  ClueView told(String code) {
    return new ClueView(
        id,
        number,
        version,
        source,
        status,
        dueAt,
        late,
        feedbackOwed,
        enterpriseId,
        enterpriseName,
        place,
        location,
        countyCode,
        townshipCode,
        departmentCode,
        gridCode,
        sectorCodes,
        description,
        observedAt,
        hazardId,
        misdeed,
        factId,
        reported,
        receipt,
        code,
        answer,
        answeredAt,
        closedAt,
        entries,
        createdAt,
        createdBy);
  }
}
