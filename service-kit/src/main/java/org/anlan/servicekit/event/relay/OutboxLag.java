package org.anlan.servicekit.event.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import org.anlan.servicekit.duty.Due;

/** How far publishing is behind, as metrics. Only the replica on duty knows; others report NaN. */
final class OutboxLag {

  private static final Duration BETWEEN_MEASUREMENTS = Duration.ofSeconds(5);

  private final Counter published;
  private final Due measurement = Due.every(BETWEEN_MEASUREMENTS);
  private volatile double rows = Double.NaN;
  private volatile double seconds = Double.NaN;

  OutboxLag(MeterRegistry meters) {
    meters.gauge("outbox.lag.rows", this, lag -> lag.rows);
    meters.gauge("outbox.lag.seconds", this, lag -> lag.seconds);
    published = meters.counter("outbox.published");
  }

  void published(int facts) {
    published.increment(facts);
  }

  void none() {
    set(OutboxTable.Lag.NONE);
  }

  void gone() {
    rows = Double.NaN;
    seconds = Double.NaN;
  }

  /** Asks the database, but not more often than every few seconds. */
  void measure(OutboxTable outbox) throws SQLException {
    if (measurement.isDue() || Double.isNaN(rows)) {
      measurement.restart();
      set(outbox.lag());
    }
  }

  private void set(OutboxTable.Lag lag) {
    rows = lag.rows();
    seconds = lag.seconds();
  }
}
