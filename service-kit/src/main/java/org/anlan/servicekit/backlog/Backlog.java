package org.anlan.servicekit.backlog;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import org.anlan.servicekit.duty.DutyConnections;
import org.jboss.logging.Logger;

/**
 * Measures what waits, past those whose duty it is: a relay or a sealer that is stuck, or runs
 * nowhere, must show. All replicas measure the same; take the highest, never the sum.
 */
@ApplicationScoped
public class Backlog {

  private static final Logger LOG = Logger.getLogger(Backlog.class);

  private final DutyConnections connections;
  private volatile Waiting waiting = Waiting.UNKNOWN;

  /** A backlog whose figures are read from the registry. */
  public Backlog(DutyConnections connections, MeterRegistry meters) {
    this.connections = connections;
    gauge(meters, "outbox.lag.rows", "Facts that wait to be published", Waiting::facts);
    gauge(meters, "outbox.lag.seconds", "Age of the oldest of them", Waiting::factsFor);
    gauge(meters, "audit.unsealed.records", "Audit records without a seal", Waiting::unsealed);
    gauge(meters, "audit.unsealed.seconds", "Age of the oldest of them", Waiting::unsealedFor);
    gauge(meters, "jobs.queued", "Jobs that nobody has begun", Waiting::jobsQueued);
    gauge(meters, "jobs.queued.seconds", "Age of the oldest of them", Waiting::jobsQueuedFor);
    gauge(meters, "jobs.running", "Jobs begun and not ended", Waiting::jobsRunning);
  }

  /** Looks once; what cannot be told is NaN until the next look. */
  @Scheduled(every = "${anlan.backlog.every:15s}", concurrentExecution = ConcurrentExecution.SKIP)
  public void measure() {
    try (var connection = connections.open("backlog")) {
      waiting = Waiting.in(connection);
    } catch (SQLException e) {
      waiting = Waiting.UNKNOWN;
      LOG.debugf(e, "What waits cannot be told");
    }
  }

  private void gauge(
      MeterRegistry meters, String name, String meaning, ToDoubleFunction<Waiting> figure) {
    Gauge.builder(name, this, backlog -> figure.applyAsDouble(backlog.waiting))
        .description(meaning)
        .strongReference(true)
        .register(meters);
  }
}
