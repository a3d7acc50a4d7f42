package org.anlan.servicekit.event.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.anlan.servicekit.event.Subscriber;
import org.anlan.servicekit.event.wire.CloudEvents;
import org.anlan.servicekit.rig.Rig;

/** The receiving side of a service outside the container. */
record Intakes(Rig rig, String group, SystemTransactions transactions, Consumer<InboxStep> steps) {

  static Intakes of(Rig rig, String group) {
    return new Intakes(rig, group, new RigTransactions(rig), InboxStep.UNOBSERVED);
  }

  Intake start(Subscriber... subscribers) {
    var clients = rig.clients();
    return new Intake(
            () -> clients.consumer(group, "test-intake", 100),
            feeds(subscribers),
            rig.topics(),
            new Pace(group),
            new InboxLag(new SimpleMeterRegistry(), Clock.systemUTC()))
        .start();
  }

  Redrive redrive(Subscriber... subscribers) {
    var clients = rig.clients();
    return new Redrive(
        () -> clients.consumer(group + ".redrive", "test-redrive", 50), feeds(subscribers), group);
  }

  private List<Feed> feeds(Subscriber... subscribers) {
    var clients = rig.clients();
    var reception =
        new Reception(
            transactions,
            new CloudEvents(new ObjectMapper()),
            new DeadLetters(
                () -> clients.deadLetterProducer("test-dlq"),
                rig.topics(),
                group,
                Clock.systemUTC()),
            new Pace(group),
            new SimpleMeterRegistry(),
            Clock.systemUTC(),
            steps);
    return List.of(subscribers).stream().map(s -> new Feed(s, reception)).toList();
  }

  private record Pace(String group) implements InboxSettings {

    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public int batch() {
      return 100;
    }

    @Override
    public int attempts() {
      return 3;
    }

    @Override
    public Duration backoff() {
      return Duration.ofMillis(10);
    }

    @Override
    public Duration longestBackoff() {
      return Duration.ofMillis(200);
    }

    @Override
    public Duration retention() {
      return Duration.ofDays(90);
    }
  }
}
