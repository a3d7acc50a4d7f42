package org.anlan.servicekit.event.inbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.inbox.Progress.Place;
import org.apache.kafka.common.TopicPartition;

/** What one subscriber has received and how far it has read, as its service's database knows it. */
final class Inbox {

  private static final int PURGED_AT_ONCE = 5_000;

  private static final String CLAIM =
      """
      with moved as (
        insert into inbox_position (subscriber, topic_id, partition, topic, next_offset)
        select ?, * from unnest(?::uuid[], ?::int[], ?::text[], ?::bigint[])
        on conflict (subscriber, topic_id, partition) do update
          set next_offset = greatest(inbox_position.next_offset, excluded.next_offset)),
      fresh as (
        insert into inbox_event (subscriber, source, event_id)
        select ?, * from unnest(?::text[], ?::uuid[])
        on conflict do nothing
        returning source, event_id)
      select source, event_id from fresh
      """;

  private final String subscriber;

  Inbox(String subscriber) {
    this.subscriber = subscriber;
  }

  /**
   * Moves on and notes the facts, in one statement; returns, in order, those never received before.
   * Where another process has the same facts at hand it waits until that one has decided.
   */
  List<Fact> claim(Connection connection, List<Place> places, List<Fact> facts)
      throws SQLException {
    var fresh = new HashSet<Key>();
    try (var statement = connection.prepareStatement(CLAIM)) {
      statement.setString(1, subscriber);
      statement.setArray(2, array(connection, "uuid", places.stream().map(Place::topicId)));
      statement.setArray(3, array(connection, "integer", places.stream().map(Place::partition)));
      statement.setArray(4, array(connection, "text", places.stream().map(Place::topic)));
      statement.setArray(5, array(connection, "bigint", places.stream().map(Place::nextOffset)));
      statement.setString(6, subscriber);
      statement.setArray(7, array(connection, "text", facts.stream().map(Fact::source)));
      statement.setArray(8, array(connection, "uuid", facts.stream().map(Fact::id)));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          fresh.add(new Key(rows.getString(1), rows.getObject(2, UUID.class)));
        }
      }
    }
    // a fact may stand twice in one batch: only its first occurrence counts
    return facts.stream().filter(fact -> fresh.remove(Key.of(fact))).toList();
  }

  /** The next offset per partition, for those this subscriber has read from. */
  Map<TopicPartition, Long> positions(Connection connection, Collection<UUID> topicIds)
      throws SQLException {
    var sql =
        """
        select topic, partition, next_offset from inbox_position
         where subscriber = ? and topic_id = any (?)
        """;
    var positions = new HashMap<TopicPartition, Long>();
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, subscriber);
      statement.setArray(2, connection.createArrayOf("uuid", topicIds.toArray()));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          positions.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
        }
      }
    }
    return positions;
  }

  /** Forgets some facts received longer ago than that; returns whether there may be more. */
  static boolean purge(Connection connection, Duration age) throws SQLException {
    var sql =
        """
        delete from inbox_event where ctid = any (array(
          select ctid from inbox_event
           where received_at < now() - make_interval(secs => ?) limit %d))
        """
            .formatted(PURGED_AT_ONCE);
    try (var statement = connection.prepareStatement(sql)) {
      statement.setDouble(1, age.toSeconds());
      return statement.executeUpdate() == PURGED_AT_ONCE;
    }
  }

  private static Array array(Connection connection, String type, Stream<?> values)
      throws SQLException {
    return connection.createArrayOf(type, values.toArray());
  }

  private record Key(String source, UUID id) {

    static Key of(Fact fact) {
      return new Key(fact.source(), fact.id());
    }
  }
}
