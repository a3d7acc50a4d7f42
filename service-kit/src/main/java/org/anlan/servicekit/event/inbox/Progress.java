package org.anlan.servicekit.event.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Up to where one subscriber has read. */
final class Progress {

  private final Map<String, UUID> topicIds = new HashMap<>();
  private final Map<TopicPartition, Long> next = new HashMap<>();

  /** Takes over what the database knows of partitions just assigned. */
  void starts(
      Map<String, UUID> topics,
      Collection<TopicPartition> partitions,
      Map<TopicPartition, Long> known) {
    topicIds.putAll(topics);
    partitions.forEach(partition -> next.put(partition, known.getOrDefault(partition, 0L)));
  }

  long next(TopicPartition partition) {
    return next.getOrDefault(partition, 0L);
  }

  boolean isAhead(ConsumerRecord<String, byte[]> event) {
    return event.offset() >= next(partition(event));
  }

  /** Where reading goes on once these are received. */
  List<Place> after(List<ConsumerRecord<String, byte[]>> events) {
    var places = new HashMap<TopicPartition, Place>();
    for (var event : events) {
      places.merge(
          partition(event),
          new Place(
              topicIds.get(event.topic()), event.topic(), event.partition(), event.offset() + 1),
          (one, other) -> one.nextOffset() > other.nextOffset() ? one : other);
    }
    return List.copyOf(places.values());
  }

  void moved(List<Place> places) {
    places.forEach(
        place ->
            next.put(new TopicPartition(place.topic(), place.partition()), place.nextOffset()));
  }

  private static TopicPartition partition(ConsumerRecord<String, byte[]> event) {
    return new TopicPartition(event.topic(), event.partition());
  }

  /** The next record of one partition. */
  record Place(UUID topicId, String topic, int partition, long nextOffset) {}
}
