package org.anlan.servicekit.event.wire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/**
 * The topics of the suite. State topics are compacted: their last record per subject is all that
 * counts. All others keep everything, because read models are rebuilt from their first record.
 */
@ApplicationScoped
public class Topics {

  private static final Logger LOG = Logger.getLogger(Topics.class);
  private static final Set<String> COMPACTED = Set.of("anlan.directory", "anlan.enterprise-card");
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final KafkaClients clients;
  private final KafkaSettings settings;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  public Topics(KafkaClients clients, KafkaSettings settings) {
    this.clients = clients;
    this.settings = settings;
  }

  /** Creates those that are missing, where creating topics is our business. */
  public void ensure(Collection<String> topics) throws InterruptedException {
    if (!settings.createTopics() || known.containsAll(topics)) {
      return;
    }
    var wanted = topics.stream().filter(topic -> !known.contains(topic)).map(this::plan).toList();
    try (var admin = clients.admin()) {
      for (var created : admin.createTopics(wanted).values().entrySet()) {
        createdOrThere(created.getKey(), created.getValue());
      }
    }
    known.addAll(topics);
  }

  /** The identity of each topic that exists; one that was deleted and made anew has another. */
  public Map<String, UUID> ids(Collection<String> topics) throws InterruptedException {
    var ids = new HashMap<String, UUID>();
    try (var admin = clients.admin()) {
      for (var described : admin.describeTopics(topics).topicNameValues().entrySet()) {
        try {
          var id = get(described.getValue()).topicId();
          ids.put(
              described.getKey(),
              new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits()));
        } catch (UnknownTopicOrPartitionException e) {
          LOG.debugf("Topic %s is not there yet", described.getKey());
        }
      }
    }
    return ids;
  }

  private NewTopic plan(String topic) {
    var config =
        COMPACTED.contains(topic)
            ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
            : Map.of(
                TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.RETENTION_BYTES_CONFIG, "-1");
    return new NewTopic(topic, settings.partitions(), settings.replication()).configs(config);
  }

  private static void createdOrThere(String topic, KafkaFuture<Void> created)
      throws InterruptedException {
    try {
      get(created);
      LOG.infof("Created topic %s", topic);
    } catch (TopicExistsException e) {
      LOG.debugf("Topic %s is there", topic);
    }
  }

  private static <T> T get(KafkaFuture<T> future) throws InterruptedException {
    try {
      return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new TimeoutException(e);
    }
  }
}
