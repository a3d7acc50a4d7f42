package org.anlan.servicekit.audit.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.function.Consumer;
import org.anlan.servicekit.duty.DutyConnections;
import org.anlan.servicekit.duty.SoleWorker;
import org.anlan.servicekit.event.wire.KafkaClients;
import org.anlan.servicekit.event.wire.Topics;
import org.anlan.servicekit.transaction.RelaySignal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Starts the sealer with the service and stops it with a last seal and anchor. */
@ApplicationScoped
class SealLifecycle {

  private static final Logger LOG = Logger.getLogger(SealLifecycle.class);

  private final SealSettings settings;
  private final SoleWorker worker;

  SealLifecycle(
      SealSettings settings,
      DutyConnections connections,
      KafkaClients clients,
      Topics topics,
      Clock clock,
      MeterRegistry meters,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.settings = settings;
    var topic = new AnchorTopic(clients, topics, Thread::startVirtualThread);
    Consumer<Anchor> publication = settings.anchorTopic() ? topic::tell : anchor -> {};
    var anchors =
        settings
            .anchorDirectory()
            .map(directory -> new AnchorLog(application, directory, clock, publication))
            .orElse(null);
    this.worker =
        new SoleWorker(new AuditSealer(clock, anchors, settings.anchorEvery()), connections);
    meters.gauge("audit.sealer.active", worker, w -> w.active() ? 1 : 0);
    Gauge.builder(
            "audit.unanchored.seconds",
            worker,
            w -> w.active() && anchors != null ? anchors.secondsBehind() : Double.NaN)
        .description("Since when something is sealed and not anchored; NaN if not on duty")
        .register(meters);
  }

  void start(@Observes StartupEvent started, RelaySignal signal) {
    if (!settings.enabled()) {
      return;
    }
    if (settings.anchorDirectory().isEmpty()) {
      LOG.info("No anlan.audit.anchor-directory: who owns the database can rewrite the trail");
    }
    signal.onCommit(worker::ring);
    worker.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    worker.close();
  }
}
