package org.anlan.verification.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Which dead letters wait: a redrive commits how far its group has dealt with them. */
public final class PendingLetters {

  private final Map<String, Map<TopicPartition, OffsetAndMetadata>> read;

  private PendingLetters(Map<String, Map<TopicPartition, OffsetAndMetadata>> read) {
    this.read = read;
  }

  /** As it is now. */
  public static PendingLetters in(Broker broker) throws IOException, InterruptedException {
    var read = new HashMap<String, Map<TopicPartition, OffsetAndMetadata>>();
    for (var group : Topics.GROUPS) {
      var offsets = broker.admin().listConsumerGroupOffsets(group + ".redrive");
      read.put(group, Broker.get(offsets.partitionsToOffsetAndMetadata()));
    }
    return new PendingLetters(read);
  }

  /** Whether nobody has dealt with it yet. */
  public boolean contain(ConsumerRecord<String, byte[]> letter) {
    var partition = new TopicPartition(letter.topic(), letter.partition());
    var until = read.getOrDefault(header(letter, "dlq_group"), Map.of()).get(partition);
    return until == null || letter.offset() >= until.offset();
  }

  static String header(ConsumerRecord<String, byte[]> letter, String name) {
    var header = letter.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }
}
