package org.anlan.servicekit.event.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.Consumer;
import org.anlan.servicekit.event.wire.CloudEvents;

/** What every feed of a service works with. */
record Reception(
    SystemTransactions transactions,
    CloudEvents events,
    DeadLetters deadLetters,
    InboxSettings settings,
    MeterRegistry meters,
    Clock clock,
    Consumer<InboxStep> steps) {

  InboxLag lag() {
    return new InboxLag(meters, clock);
  }
}
