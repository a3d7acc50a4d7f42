package org.anlan.verification.topic;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anlan.verification.database.Sources;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/**
 * Each fact stands in the inbox of everybody who reads its topic and takes in facts of its type;
 * its key lets it do so once.
 */
final class FactsReceived implements Invariant {

  private static final String TOLD =
      """
      select id::text, '' from outbox_event
       where topic = '%s' and type in ('%s') and published_at < now() - interval '30 seconds'
      """;

  private static final String LAST_TOLD =
      """
      select distinct on (subject) id::text, '' from outbox_event
       where topic = '%s' and type in ('%s') and published_at < now() - interval '30 seconds'
       order by subject, position desc
      """;

  /** The first and the last of each type. */
  private static final String SAMPLE =
      """
      select id::text, type from (
        select id, type, row_number() over (partition by type order by position) as place,
               row_number() over (partition by type order by position desc) as place_from_end
          from outbox_event where topic = '%s' and published_at < now() - interval '30 seconds') told
       where place <= 20 or place_from_end <= 20
      """;

  private static final String RECEIVED =
      "select event_id::text, '' from inbox_event where subscriber = '%s'";

  private final Sources sources;

  FactsReceived(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Meaning meaning() {
    return new Meaning(
        "facts-received",
        "每个已发布 30 秒以上的事实都在接收该类事实的各订阅方收件箱中（每方一次）",
        "every fact published half a minute ago is in the inbox of each subscriber that takes in its type, once",
        "P1, P4, P5, ADR 0004");
  }

  @Override
  public Finding look() throws SQLException, NotTold {
    var producers = new HashMap<String, String>();
    for (var service : Settings.SERVICES) {
      pairs(service, "select distinct topic, '' from outbox_event")
          .forEach(pair -> producers.put(pair.getKey(), service));
    }
    var all = new Finding.Collector();
    for (var service : Settings.SERVICES) {
      for (var reader : pairs(service, "select distinct topic, subscriber from inbox_position")) {
        var topic = reader.getKey();
        var producer = producers.get(topic);
        if (producer != null) {
          var types = taken(producer, topic, service, reader.getValue());
          var told = Topics.COMPACTED.contains(topic) ? LAST_TOLD : TOLD;
          var found =
              sources.compare(
                  producer,
                  told.formatted(topic, String.join("', '", types)),
                  service,
                  RECEIVED.formatted(reader.getValue()),
                  true);
          all.looked(found.looked());
          found.violations().forEach(id -> all.violated(reader.getValue() + " " + id));
        }
      }
    }
    return all.done();
  }

  /** Some readers leave out types of facts; of a type that one takes in it must have all. */
  private Set<String> taken(String producer, String topic, String service, String reader)
      throws SQLException, NotTold {
    var sample = pairs(producer, SAMPLE.formatted(topic));
    var ids = sample.stream().map(Map.Entry::getKey).collect(Collectors.joining(","));
    var received = new HashSet<String>();
    pairs(service, RECEIVED.formatted(reader) + " and event_id = any ('{" + ids + "}')")
        .forEach(pair -> received.add(pair.getKey()));
    return sample.stream()
        .filter(pair -> received.contains(pair.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Map.Entry<String, String>> pairs(String service, String sql)
      throws SQLException, NotTold {
    return sources.read(
        service,
        connection -> {
          var pairs = new ArrayList<Map.Entry<String, String>>();
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
              pairs.add(Map.entry(rows.getString(1), rows.getString(2)));
            }
          }
          return pairs;
        });
  }
}
