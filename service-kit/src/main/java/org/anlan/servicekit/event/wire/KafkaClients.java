package org.anlan.servicekit.event.wire;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes Kafka clients: the suite's guarantees on top of the deployment's connection settings. */
@ApplicationScoped
public class KafkaClients {

  /** What a broker accepts unless told otherwise. */
  private static final int LARGEST_RECORD = 1_048_576;

  private static final int LARGEST_FACT = LARGEST_RECORD - 48 * 1024;

  private final Map<String, Object> connection;
  private final KafkaSettings settings;

  @Inject
  public KafkaClients(
      @Identifier("default-kafka-broker") Map<String, Object> connection, KafkaSettings settings) {
    this.connection = Map.copyOf(connection);
    this.settings = settings;
  }

  /** Acknowledged means stored on all replicas in sync, and retries neither repeat nor reorder. */
  public KafkaProducer<String, byte[]> producer(String clientId) {
    return producer(clientId, LARGEST_FACT);
  }

  /** The same with room for the headers that a dead letter has beside the fact. */
  public KafkaProducer<String, byte[]> deadLetterProducer(String clientId) {
    return producer(clientId, LARGEST_RECORD);
  }

  private KafkaProducer<String, byte[]> producer(String clientId, int maxRequestSize) {
    var config = config(clientId);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // a batch forms by itself while earlier ones are under way; waiting for it only costs time
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, maxRequestSize);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(settings.sendTimeout()) / 2);
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis(settings.sendTimeout()));
    return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
  }

  /** Reads from the oldest record unless told otherwise, and never creates a topic by asking. */
  public KafkaConsumer<String, byte[]> consumer(String group, String clientId, int maxRecords) {
    var config = config(clientId);
    config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    config.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, maxRecords);
    // an idle fetch is answered at once when something comes; a long wait only saves idle work
    config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 2_000);
    return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
  }

  Admin admin() {
    return Admin.create(config("anlan-topics"));
  }

  private Map<String, Object> config(String clientId) {
    var config = new HashMap<>(connection);
    config.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
    config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000);
    config.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
    return config;
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
