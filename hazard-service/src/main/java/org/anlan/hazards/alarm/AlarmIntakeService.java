package org.anlan.hazards.alarm;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.answer.Items;

/** Takes in what the platforms of devices send. */
@ApplicationScoped
@Transactional
class AlarmIntakeService {

  /** A device's clock may be ahead of ours by this much. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private final AlarmIntake intake;
  private final Items items;
  private final Outbox outbox;
  private final Clock clock;

  AlarmIntakeService(AlarmIntake intake, Items items, Outbox outbox, Clock clock) {
    this.intake = intake;
    this.items = items;
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

  /** The good ones are taken although others are wrong; each is answered in its place. */
  List<AlarmTaken> receiveAll(List<JsonNode> alarms) {
    var now = clock.instant();
    var answers = new ArrayList<AlarmTaken>();
    var good = new LinkedHashMap<Integer, AlarmReading>();
    for (int place = 0; place < alarms.size(); place++) {
      var alarm =
          items.read(
              AlarmReading.class,
              alarms.get(place),
              pointer(place),
              read -> checkTime(read, now, "/raisedAt"));
      answers.add(AlarmTaken.refused(alarms.get(place), alarm.problem()));
      if (alarm.value() != null) {
        good.put(place, alarm.value());
      }
    }
    var taken = take(List.copyOf(good.values()), now).iterator();
    good.keySet().forEach(place -> answers.set(place, explained(taken.next(), place)));
    return answers;
  }

  /** Which of the devices nobody knows. */
  List<String> beat(List<String> codes) {
    var unknown = new HashSet<>(codes);
    intake.beat(codes, clock.instant()).forEach(unknown::remove);
    return unknown.stream().sorted().toList();
  }

  private AlarmTaken explained(AlarmTaken taken, int place) {
    if (taken.result() != AlarmTaken.Result.UNKNOWN_DEVICE) {
      return taken;
    }
    var unknown = InvalidRequest.at(pointer(place) + "/deviceCode", "unknown-device");
    return taken.because(items.problem(unknown));
  }

  private static String pointer(int place) {
    return "/alarms/" + place;
  }

  private List<AlarmTaken> take(List<AlarmReading> alarms, Instant now) {
    if (alarms.isEmpty()) {
      return List.of();
    }
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
