package org.anlan.hazards.alarm;

import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.device.DeviceKind;
import org.jspecify.annotations.Nullable;

/** How an alarm stands after a fact. */
public record AlarmState(
    UUID alarmId,
    long version,
    UUID deviceId,
    String deviceCode,
    DeviceKind deviceKind,
    String type,
    AlarmStatus status,
    String countyCode,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode,
    @Nullable UUID enterpriseId,
    Instant raisedAt,
    @Nullable UUID clueId) {

  static AlarmState after(Alarm alarm) {
    var place = alarm.place();
    return new AlarmState(
        alarm.id(),
        alarm.version() + 1,
        alarm.deviceId(),
        alarm.deviceCode(),
        alarm.deviceKind(),
        alarm.type(),
        alarm.status(),
        place.countyCode(),
        place.townshipCode(),
        place.departmentCode(),
        place.gridCode(),
        place.enterpriseId(),
        alarm.raisedAt(),
        alarm.clueId());
  }
}
