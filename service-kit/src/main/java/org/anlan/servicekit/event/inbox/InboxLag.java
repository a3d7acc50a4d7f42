package org.anlan.servicekit.event.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * How far taking in is behind, as metrics: of the partitions that this replica reads. The replicas
 * of a service divide them among each other, so their records add up.
 */
final class InboxLag {

  private final Clock clock;
  private volatile double records = Double.NaN;
  private volatile double seconds = Double.NaN;

  InboxLag(MeterRegistry meters, Clock clock) {
    this.clock = clock;
    Gauge.builder("inbox.lag.records", this, lag -> lag.records)
        .description("Records of Kafka that wait to be taken in by this replica")
        .register(meters);
    Gauge.builder("inbox.lag.seconds", this, lag -> lag.seconds)
        .description("Age of the oldest record at hand that is not taken in")
        .register(meters);
  }

  /** Costs no request: the client knows from its last fetch where the partitions end. */
  void measure(Consumer<String, byte[]> consumer, List<ConsumerRecord<String, byte[]>> pending) {
    double waiting = pending.size();
    for (var partition : consumer.assignment()) {
      waiting += consumer.currentLag(partition).orElse(0);
    }
    records = waiting;
    seconds =
        pending.isEmpty()
            ? 0
            : Math.max(0, (clock.millis() - pending.getFirst().timestamp()) / 1000.0);
  }

  void gone() {
    records = Double.NaN;
    seconds = Double.NaN;
  }
}
