package org.anlan.servicekit.event.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.function.Consumer;
import org.anlan.servicekit.duty.SoleWorker;
import org.anlan.servicekit.event.wire.KafkaClients;
import org.anlan.servicekit.rig.Rig;

/** Relays outside the container. */
final class Relays {

  private Relays() {}

  static SoleWorker of(Rig rig) {
    return of(rig, RelayStep.UNOBSERVED);
  }

  static SoleWorker of(Rig rig, Consumer<RelayStep> steps) {
    return of(
        rig, rig.clients(), new Pace(Duration.ofSeconds(1), 50), new SimpleMeterRegistry(), steps);
  }

  static SoleWorker of(
      Rig rig,
      KafkaClients clients,
      RelaySettings pace,
      MeterRegistry meters,
      Consumer<RelayStep> steps) {
    var publisher = new Publisher(() -> clients.producer("test-relay"), rig.topics());
    return new SoleWorker(
        new OutboxRelay(publisher, pace, meters.counter("outbox.published"), steps),
        rig.connections());
  }

  record Pace(Duration poll, int batch) implements RelaySettings {

    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public Duration backoff() {
      return Duration.ofMillis(50);
    }

    @Override
    public Duration longestBackoff() {
      return Duration.ofSeconds(1);
    }

    @Override
    public Duration retention() {
      return Duration.ofDays(14);
    }
  }
}
