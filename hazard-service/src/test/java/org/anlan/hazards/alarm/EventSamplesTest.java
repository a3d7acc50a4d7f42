package org.anlan.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.device.DeviceKind;
import org.anlan.servicekit.event.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others read is written down beside this class. */
@QuarkusTest
@OnTheStack
class EventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
  private static final Instant NOW = Instant.parse("2026-01-15T02:00:00Z");
  @Inject ObjectMapper json;

  static Stream<DomainEvent> facts() {
    return Stream.of(
        new AlarmEvent.AlarmRaised(alarm(0, AlarmStatus.UNREVIEWED, null), NOW),
        new AlarmEvent.AlarmConfirmed(alarm(1, AlarmStatus.CONFIRMED, ID), NOW),
        new AlarmEvent.AlarmDismissed(alarm(1, AlarmStatus.FALSE_ALARM, null), NOW));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void looksAsItsSampleDoes(DomainEvent fact) throws IOException {
    var told = json.readTree(json.writeValueAsString(fact));

    var sample = getClass().getResource(fact.type() + ".json");

    assertThat(sample).as("sample of %s: %s", fact.type(), told.toPrettyString()).isNotNull();
    assertThat(told).isEqualTo(json.readTree(sample));
  }

  @Test
  void noFactIsWithoutASample() {
    assertThat(facts().map(Object::getClass))
        .containsExactlyInAnyOrder(AlarmEvent.class.getPermittedSubclasses());
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
