package org.anlan.servicekit.event.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.anlan.servicekit.duty.DutyConnections;
import org.anlan.servicekit.duty.SoleWorker;
import org.anlan.servicekit.event.wire.KafkaClients;
import org.anlan.servicekit.event.wire.Topics;
import org.anlan.servicekit.transaction.RelaySignal;

/** Starts the relay with the service and stops it in good order. */
@ApplicationScoped
class RelayLifecycle {

  private final RelaySettings settings;
  private final SoleWorker worker;

  RelayLifecycle(
      RelaySettings settings,
      DutyConnections connections,
      KafkaClients clients,
      Topics topics,
      MeterRegistry meters) {
    this.settings = settings;
    var publisher = new Publisher(() -> clients.producer("anlan-relay"), topics);
    var published = meters.counter("outbox.published");
    var relay = new OutboxRelay(publisher, settings, published, RelayStep.UNOBSERVED);
    this.worker = new SoleWorker(relay, connections);
    meters.gauge("outbox.relay.active", worker, w -> w.active() ? 1 : 0);
  }

  void start(@Observes StartupEvent started, RelaySignal signal) {
    if (settings.enabled()) {
      signal.onCommit(worker::ring);
      worker.start();
    }
  }

  void stop(@Observes ShutdownEvent stopped) {
    worker.close();
  }
}
