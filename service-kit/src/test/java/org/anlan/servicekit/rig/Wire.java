package org.anlan.servicekit.rig;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anlan.servicekit.event.wire.KafkaClients;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What stands on a topic, read from its first record to its present end. */
public record Wire(List<ConsumerRecord<String, byte[]>> records) {

  /** Reads the whole topic. */
  public static Wire of(KafkaClients clients, String topic) {
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer = clients.consumer("wire-" + UUID.randomUUID(), "wire", 1000)) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
      }
    }
    return new Wire(records);
  }

  /** The text of a header. */
  public static String header(ConsumerRecord<String, byte[]> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** How many records repeat one that stood before. */
  public int duplicates() {
    return records.size() - (int) records.stream().map(r -> header(r, "ce_id")).distinct().count();
  }

  /** The data of the first occurrence of each fact of a subject, in order. */
  public List<String> firstOccurrences(UUID subject) {
    var seen = new HashSet<String>();
    return of(subject)
        .filter(r -> seen.add(header(r, "ce_id")))
        .map(r -> new String(r.value(), StandardCharsets.UTF_8))
        .toList();
  }

  private Stream<ConsumerRecord<String, byte[]>> of(UUID subject) {
    return records.stream().filter(r -> r.key().equals(subject.toString()));
  }
}
