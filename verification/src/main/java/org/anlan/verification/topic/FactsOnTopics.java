package org.anlan.verification.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anlan.verification.database.Sources;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the topics is what services told: each published row of an outbox, and nothing
 * that no outbox knows, as after a restore to the past. Looked at as far back as outboxes reach.
 */
final class FactsOnTopics implements Invariant {

  private static final String ROWS =
      """
      select id, topic, subject, published_at is not null from outbox_event
       where uuid_extract_timestamp(id) >= to_timestamp(%d / 1000.0)
      """;

  /** Rows may be purged a little earlier than they are old. */
  private static final Duration MARGIN = Duration.ofDays(1);

  private final Settings settings;
  private final Sources sources;
  private final Clock clock;

  FactsOnTopics(Settings settings, Sources sources, Clock clock) {
    this.settings = settings;
    this.sources = sources;
    this.clock = clock;
  }

  @Override
  public Meaning meaning() {
    return new Meaning(
        "topics-equal-outboxes",
        "已发布的事实都在主题上，主题上的事实都有来源（在发件箱保留期内）",
        "published facts are on their topics, and facts on topics have a source, as far back as outboxes reach",
        "P1, P4, P23, P39");
  }

  @Override
  public Finding look() throws SQLException, IOException, InterruptedException, NotTold {
    long since = clock.instant().minus(settings.outboxRetention()).plus(MARGIN).toEpochMilli();
    var found = new Finding.Collector();
    var told = told(since); // before the topics are read: all of these must be there
    var onTopics = onTopics(since);
    var known = told(since); // after: whatever was there must be known by now
    told.forEach(
        (id, row) -> {
          found.looked();
          if (row.published() && !onTopics.has(id, row)) {
            found.violated(id + " (not on " + row.topic() + ")");
          }
        });
    onTopics
        .ids()
        .forEach(
            (id, topic) -> {
              found.looked();
              if (id.getMostSignificantBits() >>> 16 >= since && !known.containsKey(id)) {
                found.violated(id + " (on " + topic + " without a source)");
              }
            });
    return found.done();
  }

  private Map<UUID, Row> told(long since) throws SQLException, NotTold {
    var told = new HashMap<UUID, Row>();
    for (var service : Settings.SERVICES) {
      sources.read(
          service,
          connection -> {
            try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ROWS.formatted(since))) {
              while (rows.next()) {
                told.put(
                    rows.getObject(1, UUID.class),
                    new Row(rows.getString(2).intern(), rows.getString(3), rows.getBoolean(4)));
              }
            }
            return told;
          });
    }
    return told;
  }

  private OnTopics onTopics(long since) throws IOException, InterruptedException, NotTold {
    var found = new OnTopics(new HashMap<>(), new HashSet<>());
    try (var broker = Broker.of(settings)) {
      for (var topic : broker.topics()) {
        if (!topic.endsWith(Topics.DEAD_LETTERS) && !topic.equals(Topics.ANCHORS)) {
          // a record is written after its fact was told, so none before that time is of interest
          broker.read(
              topic,
              since,
              record -> {
                var id = id(record.headers().lastHeader("ce_id"));
                if (id != null) {
                  found.ids().put(id, topic);
                  found.keys().add(topic + ' ' + record.key());
                }
              });
        }
      }
    }
    return found;
  }

  private static @Nullable UUID id(@Nullable Header header) {
    return header == null ? null : UUID.fromString(new String(header.value(), UTF_8));
  }

  private record Row(String topic, String subject, boolean published) {}

  private record OnTopics(Map<UUID, String> ids, Set<String> keys) {

    /** Of a state topic the last record of a subject is all that must be there. */
    boolean has(UUID id, Row row) {
      return Topics.COMPACTED.contains(row.topic())
          ? keys.contains(row.topic() + ' ' + row.subject())
          : ids.containsKey(id);
    }
  }
}
