package org.anlan.servicekit.event.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.wire.CloudEvents;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the outbox that was not published yet. */
record PendingFact(
    long position,
    UUID id,
    String topic,
    String type,
    String source,
    UUID subject,
    Instant occurredAt,
    @Nullable String traceId,
    String data) {

  /** The key is the subject, so that all its facts go to one partition, in order. */
  ProducerRecord<String, byte[]> toRecord() {
    var record = new ProducerRecord<>(topic, subject.toString(), data.getBytes(UTF_8));
    CloudEvents.describe(record.headers(), id, source, type, subject, occurredAt, traceId);
    return record;
  }
}
