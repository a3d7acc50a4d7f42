package org.anlan.hazards.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.EventSamples;
import org.anlan.servicekit.problem.RuleViolation;
import org.junit.jupiter.api.Test;

/** What others read is written down beside this class. */
@QuarkusTest
@OnTheStack
class DeviceEventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
  private static final Instant NOW = Instant.parse("2026-01-15T02:00:00Z");
  private static final Signature SOMEBODY =
      new Signature("somebody", "王复核", NOW, LocalDate.of(2026, 1, 15));

  @Inject ObjectMapper json;

  private static List<DomainEvent> facts() {
    return List.of(
        device().installed(),
        device().change("库区二号", new Device.Heartbeat(20, 3), SOMEBODY),
        device().retire(SOMEBODY),
        device().follow(place("610926101"), NOW).orElseThrow(),
        device().silent(NOW, NOW.plusSeconds(31)));
  }

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    EventSamples.compare(getClass(), json, DeviceEvent.class, facts());
  }

  @Test
  void aDeviceIsSilentAfterSoManyMissedHeartbeats() {
    assertThat(device().isSilentAt(NOW.plusSeconds(30))).isFalse();
    assertThat(device().isSilentAt(NOW.plusSeconds(31))).isTrue();
  }

  @Test
  void whatIsRetiredStaysAsItIs() {
    var device = device();
    device.retire(SOMEBODY);

    assertThat(device.isSilentAt(NOW.plusSeconds(3600))).isFalse();
    assertThatThrownBy(() -> device.retire(SOMEBODY))
        .isInstanceOfSatisfying(
            RuleViolation.class, r -> assertThat(r.code()).isEqualTo("device-retired"));
  }

  private static Device device() {
    return Device.install(
        ID,
        "CAM-1",
        DeviceKind.TAILINGS_POND,
        "库区一号",
        place("610926100"),
        new Device.Heartbeat(10, 3),
        SOMEBODY);
  }

  private static DevicePlace place(String township) {
    return new DevicePlace("610926", township, "610926-YJ", null, null, null, "尾矿库", 109.36, 32.39);
  }
}
