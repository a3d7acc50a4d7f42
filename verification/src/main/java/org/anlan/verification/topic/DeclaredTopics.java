package org.anlan.verification.topic;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.anlan.verification.database.Sources;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** The topics are there, with their partitions, compacted or kept for ever. */
final class DeclaredTopics implements Invariant {

  private static final String PUBLISHED =
      "select distinct topic from outbox_event where published_at is not null";

  private final Settings settings;
  private final Sources sources;

  DeclaredTopics(Settings settings, Sources sources) {
    this.settings = settings;
    this.sources = sources;
  }

  @Override
  public Meaning meaning() {
    return new Meaning(
        "topics-as-declared",
        "各主题存在，分区数正确；状态主题压缩，其余永久保留",
        "topics are there with their partitions; state topics compacted, all others kept for ever",
        "P6, ADR 0004");
  }

  @Override
  public Finding look() throws SQLException, IOException, InterruptedException, NotTold {
    var found = new Finding.Collector();
    try (var broker = Broker.of(settings)) {
      var there = broker.topics();
      for (var wanted : published()) {
        if (!there.contains(wanted)) {
          found.violated(wanted + " (missing)");
        }
      }
      partitions(broker, there, found);
      configs(broker, there, found);
    }
    return found.done();
  }

  private Set<String> published() throws SQLException, NotTold {
    var topics = new HashSet<String>();
    for (var service : Settings.SERVICES) {
      sources.read(
          service,
          connection -> {
            try (var statement = connection.createStatement();
                var rows = statement.executeQuery(PUBLISHED)) {
              while (rows.next()) {
                topics.add(rows.getString(1));
              }
            }
            return topics;
          });
    }
    return topics;
  }

  private void partitions(Broker broker, Collection<String> topics, Finding.Collector found)
      throws IOException, InterruptedException {
    var all = Broker.get(broker.admin().describeTopics(topics).allTopicNames());
    all.forEach(
        (name, topic) -> {
          found.looked();
          if (topic.partitions().size() != settings.partitions()) {
            found.violated(name + " has " + topic.partitions().size() + " partitions");
          }
        });
  }

  private static void configs(Broker broker, Collection<String> topics, Finding.Collector found)
      throws IOException, InterruptedException {
    var resources =
        topics.stream().map(t -> new ConfigResource(ConfigResource.Type.TOPIC, t)).toList();
    var all = Broker.get(broker.admin().describeConfigs(resources).all());
    all.forEach(
        (topic, config) -> {
          var policy = value(config, TopicConfig.CLEANUP_POLICY_CONFIG);
          if (Topics.COMPACTED.contains(topic.name())) {
            if (!policy.equals(TopicConfig.CLEANUP_POLICY_COMPACT)) {
              found.violated(topic.name() + " is not compacted: " + policy);
            }
          } else if (!policy.equals(TopicConfig.CLEANUP_POLICY_DELETE)
              || !value(config, TopicConfig.RETENTION_MS_CONFIG).equals("-1")
              || !value(config, TopicConfig.RETENTION_BYTES_CONFIG).equals("-1")) {
            found.violated(topic.name() + " does not keep everything");
          }
        });
  }

  private static String value(Config config, String name) {
    var entry = config.get(name);
    return entry == null ? "" : String.valueOf(entry.value());
  }
}
