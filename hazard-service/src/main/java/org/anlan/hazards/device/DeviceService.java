package org.anlan.hazards.device;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anlan.hazards.device.Device.Heartbeat;
import org.anlan.hazards.device.DeviceResource.InstallDevice;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.registration.Locator;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;

/** The use cases of whoever keeps the book of devices. */
@ApplicationScoped
@Transactional
class DeviceService {

  private final DeviceRepository devices;
  private final Locator locator;
  private final Outbox outbox;
  private final Desk desk;
  private final MergePatch patches;
  private final CountySettings<HazardProfile> profiles;

  DeviceService(
      DeviceRepository devices,
      Locator locator,
      Outbox outbox,
      Desk desk,
      MergePatch patches,
      CountySettings<HazardProfile> profiles) {
    this.devices = devices;
    this.locator = locator;
    this.outbox = outbox;
    this.desk = desk;
    this.patches = patches;
    this.profiles = profiles;
  }

  DeviceView install(InstallDevice r) {
    var where = locator.locate(r.claimedPlace());
    var by = desk.signature();
    var device =
        Device.install(
            Ids.next(),
            r.code(),
            r.kind(),
            r.name(),
            DevicePlace.of(where.site(), where.jurisdiction()),
            heartbeat(where.jurisdiction().countyCode(), r.heartbeatSeconds()),
            by);
    var fact = device.installed();
    devices.add(device);
    outbox.append(fact);
    return DeviceView.of(device, by.at());
  }

  DeviceView find(UUID id) {
    return DeviceView.of(devices.device(id), desk.signature().at());
  }

  DeviceView change(UUID id, IfMatch seen, JsonNode patch) {
    return tell(
        id,
        seen,
        (device, by) -> {
          var now = new Changeable(device.name(), device.heartbeatSeconds());
          var then = patches.apply(Changeable.class, now, patch);
          return device.change(
              then.name(), heartbeat(device.place().countyCode(), then.heartbeatSeconds()), by);
        });
  }

  DeviceView retire(UUID id, IfMatch seen) {
    return tell(id, seen, Device::retire);
  }

  private Heartbeat heartbeat(String county, int seconds) {
    return new Heartbeat(seconds, profiles.of(county).alarms().missedHeartbeats());
  }

  private DeviceView tell(UUID id, IfMatch seen, BiFunction<Device, Signature, DeviceEvent> verb) {
    var device = devices.device(id);
    seen.check(device.version());
    var by = desk.signature();
    var fact = verb.apply(device, by);
    devices.write();
    outbox.append(fact);
    return DeviceView.of(device, by.at());
  }

  /** What of a device may be changed. */
  record Changeable(
      @NotBlank @Size(max = 200) String name,
      @NotNull @Min(1) @Max(604_800) Integer heartbeatSeconds) {}
}
