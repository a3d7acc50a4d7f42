package org.anlan.verification.topic;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.anlan.verification.database.Sources;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;
import org.apache.kafka.common.TopicPartition;

/** Every subscriber has read each partition to its end, and none believes to have read more. */
final class ReadersAtTheEnd implements Invariant {

  private static final String POSITIONS =
      "select subscriber, topic, topic_id, partition, next_offset from inbox_position";

  private final Settings settings;
  private final Sources sources;

  ReadersAtTheEnd(Settings settings, Sources sources) {
    this.settings = settings;
    this.sources = sources;
  }

  @Override
  public Meaning meaning() {
    return new Meaning(
        "readers-at-the-end",
        "各订阅方已读到各分区末尾，且没有超出末尾",
        "every subscriber has read each partition to its end, and none further",
        "P3, P5, P23");
  }

  @Override
  public Finding look() throws SQLException, IOException, InterruptedException, NotTold {
    var found = new Finding.Collector();
    try (var broker = Broker.of(settings)) {
      var there = broker.topics();
      for (var service : Settings.SERVICES) {
        var positions = positions(service);
        for (var reader : readers(positions)) {
          if (!there.contains(reader.topic())) {
            found.violated(reader + " (no such topic)");
          } else {
            look(broker, reader, positions, found);
          }
        }
      }
    }
    return found.done();
  }

  private static void look(
      Broker broker, Reader reader, List<Position> positions, Finding.Collector found)
      throws IOException, InterruptedException {
    var described =
        Broker.get(broker.admin().describeTopics(Set.of(reader.topic())).allTopicNames())
            .get(reader.topic());
    var id =
        new UUID(
            described.topicId().getMostSignificantBits(),
            described.topicId().getLeastSignificantBits());
    var partitions = broker.partitions(reader.topic());
    var beginnings = broker.beginnings(partitions);
    var ends = broker.ends(partitions);
    var read = next(reader, id, positions);
    for (var partition : new TreeMap<>(byNumber(ends)).values()) {
      found.looked();
      long end = ends.get(partition);
      boolean empty = end == beginnings.get(partition);
      long next = read.getOrDefault(partition.partition(), empty ? end : 0L);
      if (next != end) {
        found.violated("%s %d: %d of %d".formatted(reader, partition.partition(), next, end));
      }
    }
  }

  private static Map<Integer, TopicPartition> byNumber(Map<TopicPartition, Long> partitions) {
    var numbered = new HashMap<Integer, TopicPartition>();
    partitions.keySet().forEach(partition -> numbered.put(partition.partition(), partition));
    return numbered;
  }

  private static Map<Integer, Long> next(Reader reader, UUID topic, List<Position> positions) {
    var next = new HashMap<Integer, Long>();
    for (var position : positions) {
      if (position.reader().equals(reader) && position.topic().equals(topic)) {
        next.put(position.partition(), position.next());
      }
    }
    return next;
  }

  private static Set<Reader> readers(List<Position> positions) {
    var readers = new TreeSet<Reader>();
    positions.forEach(position -> readers.add(position.reader()));
    return readers;
  }

  private List<Position> positions(String service) throws SQLException, NotTold {
    return sources.read(
        service,
        connection -> {
          var positions = new ArrayList<Position>();
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery(POSITIONS)) {
            while (rows.next()) {
              positions.add(
                  new Position(
                      new Reader(rows.getString(1), rows.getString(2)),
                      rows.getObject(3, UUID.class),
                      rows.getInt(4),
                      rows.getLong(5)));
            }
          }
          return positions;
        });
  }

  private record Position(Reader reader, UUID topic, int partition, long next) {}

  private record Reader(String subscriber, String topic) implements Comparable<Reader> {

    @Override
    public int compareTo(Reader other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return subscriber + " " + topic;
    }
  }
}
