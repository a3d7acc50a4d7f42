package org.anlan.servicekit.event.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;

/**
 * What became of the facts of one subscriber, as metrics. All are there from the start: a counter
 * that appears with its first event hides that event from whoever looks for increases.
 */
final class Tally {

  private final Counter received;
  private final Counter duplicates;
  private final Counter deadLetters;
  private final Clock clock;
  private volatile double last = Double.NaN;

  Tally(MeterRegistry meters, String subscriber, Clock clock) {
    this.clock = clock;
    received = meters.counter("inbox.received", "subscriber", subscriber);
    duplicates = meters.counter("inbox.duplicates", "subscriber", subscriber);
    deadLetters = meters.counter("inbox.dead.letters", "subscriber", subscriber);
    Gauge.builder("inbox.last.received.timestamp.seconds", this, tally -> tally.last)
        .description("When this replica last took a fact in, in seconds since 1970")
        .tag("subscriber", subscriber)
        .register(meters);
  }

  void received(int facts, int repeated) {
    received.increment(facts);
    duplicates.increment(repeated);
    if (facts > 0) {
      last = clock.millis() / 1000.0;
    }
  }

  void deadLetter() {
    deadLetters.increment();
  }
}
