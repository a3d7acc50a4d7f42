package org.anlan.servicekit.event.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.anlan.servicekit.event.wire.CloudEvents;
import org.anlan.servicekit.event.wire.KafkaClients;
import org.anlan.servicekit.event.wire.Topics;

/** Ties together what every feed of a service works with. */
@Dependent
class ReceptionProducer {

  @Produces
  @Singleton
  Reception reception(
      InboxSettings settings,
      BoundTransactions transactions,
      KafkaClients clients,
      Topics topics,
      MeterRegistry meters,
      ObjectMapper json,
      Clock clock) {
    var deadLetters =
        new DeadLetters(
            () -> clients.deadLetterProducer("anlan-dead-letters"),
            topics,
            settings.group(),
            clock);
    return new Reception(
        transactions,
        new CloudEvents(json),
        deadLetters,
        settings,
        meters,
        clock,
        InboxStep.UNOBSERVED);
  }
}
