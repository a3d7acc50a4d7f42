package org.anlan.hazards.alarm;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.device.DeviceKind;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** An alarm as the API shows it. */
public record AlarmView(
    UUID id,
    long version,
    AlarmStatus status,
    UUID deviceId,
    String deviceCode,
    DeviceKind deviceKind,
    String deviceName,
    String externalId,
    String type,
    String townshipCode,
    String departmentCode,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    Instant raisedAt,
    Instant receivedAt,
    @Nullable BigDecimal confidence,
    @Nullable String reading,
    @Nullable String snapshotUrl,
    @Nullable String description,
    @Nullable String opinion,
    @Nullable UUID clueId,
    @Nullable Instant reviewedAt,
    @Nullable String reviewedBy)
    implements Versioned {

  /** What {@link #of} reads. */
  static final String COLUMNS =
      """
      id, version, status, device_id, device_code, device_kind, device_name, external_id, type, township_code,
      department_code, enterprise_id, enterprise_name, place, raised_at, received_at, confidence, reading, snapshot_url,
      description, opinion, clue_id, reviewed_at, reviewed_by_name""";

  static AlarmView of(Row row) {
    return new AlarmView(
        row.uuid("id"),
        row.number("version"),
        row.value("status", AlarmStatus.class),
        row.uuid("device_id"),
        row.text("device_code"),
        row.value("device_kind", DeviceKind.class),
        row.text("device_name"),
        row.text("external_id"),
        row.text("type"),
        row.text("township_code"),
        row.text("department_code"),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.instant("raised_at"),
        row.instant("received_at"),
        row.decimalOrNull("confidence"),
        row.textOrNull("reading"),
        row.textOrNull("snapshot_url"),
        row.textOrNull("description"),
        row.textOrNull("opinion"),
        row.uuidOrNull("clue_id"),
        row.instantOrNull("reviewed_at"),
        row.textOrNull("reviewed_by_name"));
  }
}
