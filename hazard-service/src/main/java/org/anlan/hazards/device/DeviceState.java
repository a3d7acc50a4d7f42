package org.anlan.hazards.device;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a device stands after a fact. */
public record DeviceState(
    UUID deviceId,
    String code,
    long version,
    DeviceKind kind,
    DeviceStatus status,
    String countyCode,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode,
    @Nullable UUID enterpriseId) {

  static DeviceState after(Device device) {
    return of(device, device.version() + 1);
  }

  static DeviceState now(Device device) {
    return of(device, device.version());
  }

  private static DeviceState of(Device device, long version) {
    var place = device.place();
    return new DeviceState(
        device.id(),
        device.code(),
        version,
        device.kind(),
        device.status(),
        place.countyCode(),
        place.townshipCode(),
        place.departmentCode(),
        place.gridCode(),
        place.enterpriseId());
  }
}
