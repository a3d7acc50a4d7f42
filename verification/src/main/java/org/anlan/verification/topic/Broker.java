package org.anlan.verification.topic;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Kafka, for somebody who only reads and belongs to no group. */
public final class Broker implements AutoCloseable {

  private static final Duration POLL = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Admin admin;
  private final KafkaConsumer<String, byte[]> consumer;

  private Broker(Admin admin, KafkaConsumer<String, byte[]> consumer) {
    this.admin = admin;
    this.consumer = consumer;
  }

  /** Connects as the settings say. */
  public static Broker of(Settings settings) throws NotTold {
    var config = new HashMap<>(settings.kafka());
    config.put("client.id", "anlan-verify");
    config.put("default.api.timeout.ms", "20000");
    config.put("request.timeout.ms", "10000");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
    return new Broker(
        Admin.create(config),
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer()));
  }

  /** For what only an administrator's client can ask. */
  public Admin admin() {
    return admin;
  }

  /** All topics of the suite. */
  public Set<String> topics() throws IOException, InterruptedException {
    return get(admin.listTopics().names()).stream()
        .filter(name -> name.startsWith(Topics.PREFIX))
        .collect(Collectors.toSet());
  }

  /** The partitions of a topic. */
  public List<TopicPartition> partitions(String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }

  /** Returns when every partition of a topic answers. */
  public void awaitLeaders(String topic) {
    consumer.endOffsets(partitions(topic)).forEach((partition, end) -> {});
  }

  Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
    return consumer.endOffsets(partitions);
  }

  Map<TopicPartition, Long> beginnings(Collection<TopicPartition> partitions) {
    return consumer.beginningOffsets(partitions);
  }

  /** Shows all records from that time on which are there now. */
  public void read(
      String topic, long sinceMillis, Consumer<ConsumerRecord<String, byte[]>> visitor) {
    var partitions = partitions(topic);
    var times = partitions.stream().collect(Collectors.toMap(p -> p, p -> sinceMillis));
    var ends = consumer.endOffsets(partitions);
    consumer.assign(partitions);
    consumer
        .offsetsForTimes(times)
        .forEach(
            (partition, found) ->
                consumer.seek(partition, found == null ? ends.get(partition) : found.offset()));
    var unread =
        partitions.stream()
            .filter(partition -> consumer.position(partition) < ends.get(partition))
            .collect(Collectors.toSet());
    while (!unread.isEmpty()) {
      for (var record : consumer.poll(POLL)) {
        var partition = new TopicPartition(record.topic(), record.partition());
        if (record.offset() < ends.get(partition)) {
          visitor.accept(record);
        }
      }
      unread.removeIf(partition -> consumer.position(partition) >= ends.get(partition));
    }
  }

  /** What Kafka answers, or why not. */
  public static <T> T get(KafkaFuture<T> future) throws IOException, InterruptedException {
    try {
      return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(e.getCause() == null ? e : e.getCause());
    }
  }

  @Override
  public void close() {
    consumer.close();
    admin.close(PATIENCE);
  }
}
