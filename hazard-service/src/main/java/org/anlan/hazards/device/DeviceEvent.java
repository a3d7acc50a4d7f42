package org.anlan.hazards.device;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** All that this service tells the world about devices, on the topic {@code anlan.device}. */
public sealed interface DeviceEvent extends DomainEvent {

  /** How the device stands after the fact. */
  DeviceState device();

  @Override
  default UUID subject() {
    return device().deviceId();
  }

  /** A device watches from now on. */
  @FactType("org.anlan.device.installed.v1")
  record DeviceInstalled(DeviceState device, Instant occurredAt) implements DeviceEvent {}

  /** It has another name or another rhythm. */
  @FactType("org.anlan.device.changed.v1")
  record DeviceChanged(DeviceState device, Instant occurredAt) implements DeviceEvent {}

  /** It watches no longer. */
  @FactType("org.anlan.device.retired.v1")
  record DeviceRetired(DeviceState device, Instant occurredAt) implements DeviceEvent {}

  /** Its enterprise moved, and so did it. */
  @FactType("org.anlan.device.rescoped.v1")
  record DeviceRescoped(DeviceState device, Instant occurredAt) implements DeviceEvent {}

  /** It has not been heard since then, and should have been. Told once for each silence. */
  @FactType("org.anlan.device.silent.v1")
  record DeviceSilent(DeviceState device, Instant silentSince, Instant occurredAt)
      implements DeviceEvent {}
}
