package org.anlan.servicekit.event.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.anlan.servicekit.event.inbox.Attempts.Rejected;
import org.anlan.servicekit.event.wire.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts facts aside that a subscriber does not take, in a topic beside their own. */
final class DeadLetters implements AutoCloseable {

  static final String GROUP = "dlq_group";
  static final String SUBSCRIBER = "dlq_subscriber";
  static final String REASON = "dlq_reason";
  static final String ATTEMPTS = "dlq_attempts";
  static final String TOPIC = "dlq_topic";
  static final String PARTITION = "dlq_partition";
  static final String OFFSET = "dlq_offset";
  static final String TIME = "dlq_time";

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private static final int LONGEST_REASON = 2_000;

  private final Supplier<Producer<String, byte[]>> producers;
  private final Topics topics;
  private final String group;
  private final Clock clock;
  private @Nullable Producer<String, byte[]> producer;

  DeadLetters(
      Supplier<Producer<String, byte[]>> producers, Topics topics, String group, Clock clock) {
    this.producers = producers;
    this.topics = topics;
    this.group = group;
    this.clock = clock;
  }

  static String topicOf(String topic) {
    return topic + ".dlq";
  }

  /** Returns when the dead letter is stored; throws {@link Away} when it cannot be for now. */
  synchronized void put(
      ConsumerRecord<String, byte[]> event, String subscriber, Rejected rejected) {
    var reason = reason(rejected.getCause());
    LOG.errorf(
        "%s did not take %s %d@%d after %d attempts, now in the dead-letter topic: %s",
        subscriber, event.topic(), event.partition(), event.offset(), rejected.attempts(), reason);
    LOG.debug("Cause", rejected.getCause());
    try {
      var letter = letter(event);
      describe(letter.headers(), subscriber, reason, rejected.attempts());
      topics.ensure(List.of(letter.topic()));
      var stored = producer().send(letter).get();
      LOG.debugf("Dead letter %s", stored);
    } catch (InterruptedException | InterruptException e) {
      Thread.currentThread().interrupt();
      throw new Away(e);
    } catch (ExecutionException | KafkaException e) {
      throw new Away(e);
    }
  }

  @Override
  public synchronized void close() {
    if (producer != null) {
      producer.close();
      producer = null;
    }
  }

  /** The same record; one that comes from a dead-letter topic keeps telling where it began. */
  private static ProducerRecord<String, byte[]> letter(ConsumerRecord<String, byte[]> event) {
    var dead = event.headers().lastHeader(TOPIC) != null;
    var topic = dead ? event.topic() : topicOf(event.topic());
    var letter = new ProducerRecord<>(topic, event.key(), event.value());
    event.headers().forEach(header -> letter.headers().add(header.key(), header.value()));
    if (!dead) {
      set(letter.headers(), TOPIC, event.topic());
      set(letter.headers(), PARTITION, String.valueOf(event.partition()));
      set(letter.headers(), OFFSET, String.valueOf(event.offset()));
    }
    return letter;
  }

  private void describe(Headers headers, String subscriber, String reason, int attempts) {
    set(headers, GROUP, group);
    set(headers, SUBSCRIBER, subscriber);
    set(headers, REASON, reason);
    set(headers, ATTEMPTS, String.valueOf(attempts));
    set(headers, TIME, clock.instant().toString());
  }

  private Producer<String, byte[]> producer() {
    if (producer == null) {
      producer = producers.get();
    }
    return producer;
  }

  private static String reason(Throwable failure) {
    var deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    var reason =
        failure.getCause() == null ? failure.toString() : failure + ", caused by " + deepest;
    return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
  }

  private static void set(Headers headers, String name, String value) {
    headers.remove(name).add(name, value.getBytes(UTF_8));
  }
}
