package org.anlan.hazards.device;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A device as the API shows it. */
public record DeviceView(
    UUID id,
    String code,
    long version,
    DeviceKind kind,
    String name,
    DeviceStatus status,
    boolean silent,
    @Nullable Instant heardAt,
    int heartbeatSeconds,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    @Nullable Double lon,
    @Nullable Double lat,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode,
    Instant createdAt)
    implements Versioned {

  /** In service, and not heard for too long. */
  static final String SILENT =
      "(status = 'ACTIVE' and coalesce(heard_at, created_at) + make_interval(secs => silent_after_seconds) < now())";

  /** What {@link #of(Row)} reads. */
  static final String COLUMNS =
      """
      id, code, version, kind, name, status, %s as silent, heard_at, heartbeat_seconds, enterprise_id, enterprise_name,
      place, lon, lat, township_code, department_code, grid_code, created_at"""
          .formatted(SILENT);

  static DeviceView of(Row row) {
    return new DeviceView(
        row.uuid("id"),
        row.text("code"),
        row.number("version"),
        row.value("kind", DeviceKind.class),
        row.text("name"),
        row.value("status", DeviceStatus.class),
        row.flag("silent"),
        row.instantOrNull("heard_at"),
        row.integer("heartbeat_seconds"),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.doubleOrNull("lon"),
        row.doubleOrNull("lat"),
        row.text("township_code"),
        row.text("department_code"),
        row.textOrNull("grid_code"),
        row.instant("created_at"));
  }

  static DeviceView of(Device device, Instant now) {
    var place = device.place();
    return new DeviceView(
        device.id(),
        device.code(),
        device.version(),
        device.kind(),
        device.name(),
        device.status(),
        device.isSilentAt(now),
        device.heardAt(),
        device.heartbeatSeconds(),
        place.enterpriseId(),
        place.enterpriseName(),
        place.place(),
        place.lon(),
        place.lat(),
        place.townshipCode(),
        place.departmentCode(),
        place.gridCode(),
        device.createdAt());
  }
}
