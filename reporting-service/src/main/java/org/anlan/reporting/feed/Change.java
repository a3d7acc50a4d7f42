package org.anlan.reporting.feed;

import java.time.Instant;
import java.util.UUID;
import org.anlan.reporting.fact.EnterpriseFact;
import org.anlan.reporting.fact.HazardFact;
import org.anlan.reporting.fact.Recorded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The last change of a record; a tombstone where the record no longer counts. */
@Schema(name = "Change")
public record Change(
    @Schema(description = "enterprise | hazard") String kind,
    UUID id,
    @Schema(
            description =
                "随每次变更增大；已有更高版本时应忽略 · Grows with each change; ignore what is older than yours")
        long version,
    Instant changedAt,
    @Schema(description = "墓碑：该记录不再有效 · Tombstone: the record no longer counts") boolean deleted,
    @Schema(
            description = "记录的现状；墓碑时为空 · How the record stands; null in a tombstone",
            anyOf = {HazardFact.class, EnterpriseFact.class})
        @Nullable Object record) {

  static Change of(Kind kind, Recorded state) {
    return new Change(
        kind.text(),
        state.id(),
        state.version(),
        state.changedAt(),
        state.isGone(),
        state.isGone() ? null : state);
  }
}
