package org.anlan.hazards.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How devices are listened to.
 *
 * @param missedHeartbeats after how many missed heartbeats a device is silent; 3 by default
 */
public record AlarmRules(@Min(1) @Max(100) @Nullable Integer missedHeartbeats) {

  /** What a county does that says nothing. */
  public AlarmRules {
    missedHeartbeats = Objects.requireNonNullElse(missedHeartbeats, 3);
  }
}
