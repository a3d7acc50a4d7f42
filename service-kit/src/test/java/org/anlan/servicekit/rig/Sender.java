package org.anlan.servicekit.rig;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.anlan.servicekit.event.wire.CloudEvents;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Puts facts on a topic without an outbox, as often as a test likes. */
public final class Sender implements AutoCloseable {

  private final Producer<String, byte[]> producer;
  private final String topic;

  private Sender(Producer<String, byte[]> producer, String topic) {
    this.producer = producer;
    this.topic = topic;
  }

  /** A sender to a topic that is there from now on. */
  public static Sender to(Rig rig, String topic) throws InterruptedException {
    rig.topics().ensure(List.of(topic));
    return new Sender(rig.clients().producer("test-sender"), topic);
  }

  /** Sends a fact whose data is a number. */
  public void send(UUID id, UUID subject, int number)
      throws ExecutionException, InterruptedException {
    var record =
        new ProducerRecord<>(topic, subject.toString(), String.valueOf(number).getBytes(UTF_8));
    CloudEvents.describe(
        record.headers(),
        id,
        "/rig",
        "org.anlan.thing.changed.v1",
        subject,
        Instant.parse("2026-11-21T08:00:00Z"),
        null);
    send(record);
  }

  /** Sends something that is no fact. */
  public void sendNonsense(UUID subject) throws ExecutionException, InterruptedException {
    send(new ProducerRecord<>(topic, subject.toString(), "nonsense".getBytes(UTF_8)));
  }

  @Override
  public void close() {
    producer.close();
  }

  private void send(ProducerRecord<String, byte[]> record)
      throws ExecutionException, InterruptedException {
    var stored = producer.send(record).get();
    if (!stored.hasOffset()) {
      throw new IllegalStateException("not stored");
    }
  }
}
