package org.anlan.servicekit.event.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.anlan.servicekit.event.inbox.Feed.Redelivery;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Delivers the dead letters of a topic once more to the subscribers of this service that did not
 * take them. The inbox decides: however often it runs, and on however many replicas, a fact has one
 * effect. What is refused again is put aside again, for the next run.
 */
final class Redrive {

  private static final Duration POLL = Duration.ofSeconds(2);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Map<String, Feed> feeds;
  private final String group;

  Redrive(Supplier<Consumer<String, byte[]>> consumers, List<Feed> feeds, String group) {
    this.consumers = consumers;
    this.feeds =
        feeds.stream().collect(Collectors.toMap(feed -> feed.subscriber().name(), feed -> feed));
    this.group = group;
  }

  boolean reads(String topic) {
    return feeds.values().stream().anyMatch(feed -> feed.subscriber().topics().contains(topic));
  }

  /** Works off what stands in the topic's dead letters now; one run at a time. */
  synchronized Report run(String topic) {
    var counts = new EnumMap<Redelivery, Integer>(Redelivery.class);
    try (var consumer = consumers.get()) {
      var partitions = partitions(consumer, DeadLetters.topicOf(topic));
      var ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      partitions.removeIf(partition -> consumer.position(partition) >= ends.get(partition));
      while (!partitions.isEmpty()) {
        for (var letter : consumer.poll(POLL)) {
          if (letter.offset() < ends.get(partition(letter))) {
            counts.merge(redeliver(letter), 1, Integer::sum);
            consumer.commitSync(
                Map.of(partition(letter), new OffsetAndMetadata(letter.offset() + 1)));
          }
        }
        partitions.removeIf(partition -> consumer.position(partition) >= ends.get(partition));
      }
    }
    return Report.of(topic, counts);
  }

  private Redelivery redeliver(ConsumerRecord<String, byte[]> letter) {
    var feed = feeds.get(header(letter, DeadLetters.SUBSCRIBER));
    return feed == null || !group.equals(header(letter, DeadLetters.GROUP))
        ? Redelivery.FOREIGN
        : feed.redeliver(letter);
  }

  private static Set<TopicPartition> partitions(Consumer<String, byte[]> consumer, String topic) {
    var known = consumer.partitionsFor(topic); // none when there never was a dead letter
    return known.stream()
        .map(partition -> new TopicPartition(topic, partition.partition()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static TopicPartition partition(ConsumerRecord<String, byte[]> letter) {
    return new TopicPartition(letter.topic(), letter.partition());
  }

  private static @Nullable String header(ConsumerRecord<String, byte[]> letter, String name) {
    var header = letter.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }

  /** What became of the dead letters; foreign ones belong to other services or subscribers. */
  record Report(String topic, int effective, int duplicates, int deadAgain, int foreign) {

    static Report of(String topic, Map<Redelivery, Integer> counts) {
      return new Report(
          topic,
          counts.getOrDefault(Redelivery.EFFECTIVE, 0),
          counts.getOrDefault(Redelivery.DUPLICATE, 0),
          counts.getOrDefault(Redelivery.DEAD_AGAIN, 0),
          counts.getOrDefault(Redelivery.FOREIGN, 0));
    }
  }
}
