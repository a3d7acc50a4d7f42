package org.anlan.hazards.alarm;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one alarm that was sent. */
public record AlarmTaken(
    String deviceCode, String externalId, Result result, @Nullable UUID alarmId) {

  /** Taken, there already, or from a device that nobody knows. */
  public enum Result {
    TAKEN,
    KNOWN,
    UNKNOWN_DEVICE
  }
}
