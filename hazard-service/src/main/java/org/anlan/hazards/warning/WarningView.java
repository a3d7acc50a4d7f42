package org.anlan.hazards.warning;

import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.profile.WarningColour;
import org.anlan.hazards.profile.WarningKind;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A warning as the API shows it. */
public record WarningView(
    UUID id,
    long version,
    WarningKind kind,
    WarningColour colour,
    WarningStatus status,
    Rung rung,
    String title,
    @Nullable UUID hazardId,
    @Nullable UUID enterpriseId,
    String townshipCode,
    String departmentCode,
    Instant raisedAt,
    @Nullable Instant acknowledgedAt,
    @Nullable String acknowledgedBy,
    @Nullable String answer,
    @Nullable Instant clearedAt)
    implements Versioned {

  /**
   * What {@link #of(Row)} reads. Who sees to it, and by which means, is not for the enterprise: it
   * may be a check without notice.
   */
  static final String COLUMNS =
      """
      w.id, w.version, w.kind, w.colour, w.status, w.rung, w.title, w.hazard_id, w.enterprise_id, w.township_code,
      w.department_code, w.raised_at, w.acknowledged_at, w.cleared_at,
      case when current_user <> 'scope_enterprise' then w.acknowledged_by end as acknowledged_by,
      case when current_user <> 'scope_enterprise' then w.answer end as answer""";

  static WarningView of(Row row) {
    return new WarningView(
        row.uuid("id"),
        row.number("version"),
        row.value("kind", WarningKind.class),
        row.value("colour", WarningColour.class),
        row.value("status", WarningStatus.class),
        row.value("rung", Rung.class),
        row.text("title"),
        row.uuidOrNull("hazard_id"),
        row.uuidOrNull("enterprise_id"),
        row.text("township_code"),
        row.text("department_code"),
        row.instant("raised_at"),
        row.instantOrNull("acknowledged_at"),
        row.textOrNull("acknowledged_by"),
        row.textOrNull("answer"),
        row.instantOrNull("cleared_at"));
  }

  static WarningView of(Warning warning, boolean toEnterprise) {
    var in = warning.jurisdiction();
    return new WarningView(
        warning.id(),
        warning.version(),
        warning.kind(),
        warning.colour(),
        warning.status(),
        warning.rung(),
        warning.title(),
        warning.hazardId(),
        in.enterpriseId(),
        in.townshipCode(),
        in.departmentCode(),
        warning.raisedAt(),
        warning.acknowledgedAt(),
        toEnterprise ? null : warning.acknowledgedBy(),
        toEnterprise ? null : warning.answer(),
        warning.clearedAt());
  }
}
