package org.anlan.hazards.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.hazards.HazardsConfig;
import org.anlan.servicekit.scope.Caller;

/** Empties the outbox of messages, where the operator has a way to send them. */
@ApplicationScoped
class Deliveries {

  private final DeliveryBatch batch;
  private final HazardsConfig config;

  Deliveries(DeliveryBatch batch, HazardsConfig config) {
    this.batch = batch;
    this.config = config;
  }

  @Scheduled(every = "${hazards.deliver-every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
  void deliver() {
    if (config.deliver()) {
      Caller.asSystem("deliveries", this::deliverAll);
    }
  }

  private void deliverAll() {
    boolean sent;
    do {
      sent = batch.sendNext();
    } while (sent);
  }
}
