package org.anlan.hazards.alarm;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.device.DeviceKind;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.EventSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What others read is written down beside this class. */
@QuarkusTest
@OnTheStack
class EventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
  private static final Instant NOW = Instant.parse("2026-01-15T02:00:00Z");
  @Inject ObjectMapper json;

  private static List<DomainEvent> facts() {
    return List.of(
        new AlarmEvent.AlarmRaised(alarm(0, AlarmStatus.UNREVIEWED, null), NOW),
        new AlarmEvent.AlarmConfirmed(alarm(1, AlarmStatus.CONFIRMED, ID), NOW),
        new AlarmEvent.AlarmDismissed(alarm(1, AlarmStatus.FALSE_ALARM, null), NOW));
  }

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    EventSamples.compare(getClass(), json, AlarmEvent.class, facts());
  }

  private static AlarmState alarm(long version, AlarmStatus status, @Nullable UUID clue) {
    return new AlarmState(
        ID,
        version,
        ID,
        "CAM-1",
        DeviceKind.TAILINGS_POND,
        "浸润线超限",
        status,
        "610926",
        "610926100",
        "610926-YJ",
        null,
        null,
        NOW,
        clue);
  }
}
