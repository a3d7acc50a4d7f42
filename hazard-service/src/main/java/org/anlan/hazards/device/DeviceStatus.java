package org.anlan.hazards.device;

/** Whether a device is in service. */
public enum DeviceStatus {
  ACTIVE,
  /** Taken down; it may be silent for ever. */
  RETIRED
}
