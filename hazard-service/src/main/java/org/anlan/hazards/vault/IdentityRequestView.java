package org.anlan.hazards.vault;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A request to look at an identity, as the API shows it: everything but the identity. */
public record IdentityRequestView(
    UUID id,
    long version,
    UUID clueId,
    String clueNumber,
    String reason,
    LookStatus status,
    Instant requestedAt,
    String requestedBy,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable Instant validUntil,
    int looks,
    @Nullable Instant lastLookAt)
    implements Versioned {

  /** What {@link #of} reads. */
  static final String COLUMNS =
      """
      id, version, clue_id, clue_number, reason, status, requested_at, requested_by_name, decided_at, decided_by_name,
      valid_until, looks, last_look_at""";

  static IdentityRequestView of(Row row) {
    return new IdentityRequestView(
        row.uuid("id"),
        row.number("version"),
        row.uuid("clue_id"),
        row.text("clue_number"),
        row.text("reason"),
        row.value("status", LookStatus.class),
        row.instant("requested_at"),
        row.text("requested_by_name"),
        row.instantOrNull("decided_at"),
        row.textOrNull("decided_by_name"),
        row.instantOrNull("valid_until"),
        row.integer("looks"),
        row.instantOrNull("last_look_at"));
  }
}
