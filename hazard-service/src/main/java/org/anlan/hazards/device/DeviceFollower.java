package org.anlan.hazards.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.reference.CardListener;
import org.anlan.hazards.reference.Survivors;
import org.anlan.servicekit.event.Outbox;

/** Takes devices and their unreviewed alarms along when the enterprise they watch moves. */
@ApplicationScoped
class DeviceFollower implements CardListener {

  private final DeviceRepository devices;
  private final Survivors survivors;
  private final Outbox outbox;
  private final Clock clock;

  DeviceFollower(DeviceRepository devices, Survivors survivors, Outbox outbox, Clock clock) {
    this.devices = devices;
    this.survivors = survivors;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void follow(List<UUID> enterprises) {
    var here = devices.at(enterprises);
    var cards = survivors.of(here.stream().map(d -> d.place().enterpriseId()).distinct().toList());
    for (var device : here) {
      var card = cards.get(device.place().enterpriseId());
      if (card != null) {
        var to =
            DevicePlace.of(
                card.site(device.place().place(), null),
                card.jurisdiction(device.place().departmentCode()));
        device
            .follow(to.at(device.place().lon(), device.place().lat()), clock.instant())
            .ifPresent(outbox::append);
      }
    }
    if (!here.isEmpty()) {
      devices.takeAlarmsAlong(here.stream().map(Device::id).toList());
    }
  }
}
