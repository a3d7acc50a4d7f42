package org.anlan.servicekit.audit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.anlan.servicekit.event.wire.KafkaClients;
import org.anlan.servicekit.event.wire.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Tells anchors to a topic, where replicas and other machines can compare them. Best effort: what
 * counts stands in the file, and sealing never waits for Kafka.
 */
final class AnchorTopic {

  static final String NAME = "anlan.audit-anchor";

  private static final Logger LOG = Logger.getLogger(AnchorTopic.class);

  private final KafkaClients clients;
  private final Topics topics;
  private final Executor executor;

  AnchorTopic(KafkaClients clients, Topics topics, Executor executor) {
    this.clients = clients;
    this.topics = topics;
    this.executor = executor;
  }

  void tell(Anchor anchor) {
    executor.execute(() -> send(anchor));
  }

  private void send(Anchor anchor) {
    // once a minute: opening a producer each time is cheaper than keeping one
    try (var producer = clients.producer("anlan-audit-anchor")) {
      topics.ensure(List.of(NAME));
      var stored =
          producer
              .send(new ProducerRecord<>(NAME, anchor.trail(), anchor.toLine().getBytes(UTF_8)))
              .get();
      LOG.debugf("Anchor %d told at %s", anchor.sequence(), stored);
    } catch (ExecutionException | KafkaException e) {
      LOG.warnf("Anchor %d of %s not told: %s", anchor.sequence(), anchor.trail(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
