package org.anlan.verification.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;
import org.anlan.verification.topic.Broker;
import org.anlan.verification.topic.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Makes every topic anew with what the archive holds of it: what was told after the moment to which
 * the databases went back did not happen. The anchors stay as they are, because they bear witness.
 */
final class TopicsAnew {

  private static final int UNDER_WAY = 2_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Settings settings;
  private final List<ArchivedTopic> archive;

  TopicsAnew(Settings settings, List<ArchivedTopic> archive) {
    this.settings = settings;
    this.archive = archive;
  }

  /** Returns the ids that the topics have now, by their names. */
  Map<String, UUID> make() throws IOException, InterruptedException, NotTold {
    var ids = new HashMap<String, UUID>();
    try (var broker = Broker.of(settings)) {
      var there = broker.topics();
      var wanted = new HashMap<String, Integer>();
      for (var topic : there) {
        wanted.put(topic, broker.partitions(topic).size());
      }
      archive.forEach(topic -> wanted.put(topic.name(), topic.partitions()));
      if (there.contains(Topics.ANCHORS)) {
        wanted.remove(Topics.ANCHORS);
        there = new HashSet<>(there);
        there.remove(Topics.ANCHORS);
      }
      remove(broker, there);
      create(broker, wanted);
      for (var topic : wanted.keySet()) {
        ids.put(topic, awaitId(broker, topic));
        broker.awaitLeaders(topic);
      }
    }
    fill(ids.keySet());
    return ids;
  }

  private static void remove(Broker broker, Set<String> topics)
      throws IOException, InterruptedException {
    Broker.get(broker.admin().deleteTopics(topics).all());
    while (broker.topics().stream().anyMatch(topics::contains)) {
      TimeUnit.MILLISECONDS.sleep(200); // it says yes before it is done
    }
  }

  private static void create(Broker broker, Map<String, Integer> wanted)
      throws IOException, InterruptedException {
    var topics = new ArrayList<NewTopic>();
    for (var topic : wanted.entrySet()) {
      var config =
          Topics.COMPACTED.contains(topic.getKey())
              ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
              : Map.of(
                  TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.RETENTION_BYTES_CONFIG, "-1");
      // copies as many as the brokers make unless told otherwise
      topics.add(
          new NewTopic(topic.getKey(), Optional.of(topic.getValue()), Optional.empty())
              .configs(config));
    }
    Broker.get(broker.admin().createTopics(topics).all());
  }

  /** A topic that was just made is not known to every broker at once. */
  private static UUID awaitId(Broker broker, String topic)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        var id =
            Broker.get(broker.admin().describeTopics(List.of(topic)).allTopicNames())
                .get(topic)
                .topicId();
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
      } catch (IOException e) {
        if (!(e.getCause() instanceof UnknownTopicOrPartitionException)
            || System.nanoTime() > end) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private void fill(Set<String> made) throws IOException, InterruptedException, NotTold {
    var config = new HashMap<>(settings.kafka());
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    // one request at a time keeps the order; numbered ones were refused by topics a moment old
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
    config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      for (var topic : archive) {
        if (made.contains(topic.name())) {
          var sent = new ArrayList<Future<RecordMetadata>>();
          topic.read(
              record -> {
                sent.add(producer.send(record.toRecord(topic.name())));
                if (sent.size() == UNDER_WAY) {
                  await(sent);
                }
              });
          await(sent);
        }
      }
    }
  }

  private static void await(List<Future<RecordMetadata>> sent) throws IOException {
    for (var one : sent) {
      try {
        one.get();
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
    sent.clear();
  }
}
