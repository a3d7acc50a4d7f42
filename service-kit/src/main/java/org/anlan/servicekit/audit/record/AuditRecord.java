package org.anlan.servicekit.audit.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail: a change, a denial or a reveal. Equal records have equal digests
 * before they are written and after they were read back.
 *
 * @param action the event type of a change, else {@code denied} or {@code revealed}
 * @param data text, JSON for a change; stored and digested as it is
 */
public record AuditRecord(
    UUID id,
    Instant recordedAt,
    Actor actor,
    String action,
    Target target,
    String outcome,
    Origin origin,
    @Nullable String data) {

  public AuditRecord {
    // PostgreSQL keeps microseconds and would round what is finer
    recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
  }

  public byte[] digest() {
    return AuditDigest.of(this);
  }

  /** Who acted, and with which roles and scope at that moment. */
  public record Actor(
      String id,
      @Nullable String name,
      @Nullable String organization,
      @Nullable List<String> roles,
      @Nullable String scope) {

    public Actor {
      roles = roles == null ? null : List.copyOf(roles);
    }
  }

  /** What was acted upon; both are null when there was nothing to point at. */
  public record Target(@Nullable String type, @Nullable UUID id) {

    public static final Target NONE = new Target(null, null);
  }

  /** Where the call came from. */
  public record Origin(@Nullable String traceId, @Nullable String clientAddress) {

    public static final Origin UNKNOWN = new Origin(null, null);
  }
}
