package org.anlan.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.InvalidRequest;

/** Takes in what the platforms of devices send. */
@ApplicationScoped
@Transactional
class AlarmIntakeService {

  /** A device's clock may be ahead of ours by this much. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private final AlarmIntake intake;
  private final Outbox outbox;
  private final Clock clock;

  AlarmIntakeService(AlarmIntake intake, Outbox outbox, Clock clock) {
    this.intake = intake;
    this.outbox = outbox;
    this.clock = clock;
  }

  AlarmTaken receive(AlarmReading alarm) {
    var now = clock.instant();
    checkTime(alarm, now, "/raisedAt");
    var taken = take(List.of(alarm), now).getFirst();
    if (taken.result() == AlarmTaken.Result.UNKNOWN_DEVICE) {
      throw InvalidRequest.at("/deviceCode", "unknown-device");
    }
    return taken;
  }

  /** The good ones are taken although others come from devices that nobody knows. */
  List<AlarmTaken> receiveAll(List<AlarmReading> alarms) {
    var now = clock.instant();
    for (int i = 0; i < alarms.size(); i++) {
      checkTime(alarms.get(i), now, "/alarms/" + i + "/raisedAt");
    }
    return take(alarms, now);
  }

  /** Which of the devices nobody knows. */
  List<String> beat(List<String> codes) {
    var unknown = new HashSet<>(codes);
    intake.beat(codes, clock.instant()).forEach(unknown::remove);
    return unknown.stream().sorted().toList();
  }

  private List<AlarmTaken> take(List<AlarmReading> alarms, Instant now) {
    var received = intake.receive(alarms, now);
    for (var one : received) {
      if (one.fresh() != null) {
        outbox.append(new AlarmEvent.AlarmRaised(one.fresh(), now));
      }
    }
    return received.stream().map(AlarmIntake.Received::taken).toList();
  }

  private static void checkTime(AlarmReading alarm, Instant now, String pointer) {
    if (alarm.raisedAt().isAfter(now.plus(AHEAD))) {
      throw InvalidRequest.at(pointer, "observed-in-future");
    }
  }
}
