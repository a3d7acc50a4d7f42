package org.anlan.servicekit.event.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.inbox.Progress.Place;
import org.apache.kafka.common.TopicPartition;

/** What one subscriber has received and how far it has read, as its service's database knows it. */
final class Inbox {

  private static final int PURGED_AT_ONCE = 5_000;

  private final String subscriber;

  Inbox(String subscriber) {
    this.subscriber = subscriber;
  }

  /** Moves on and notes the facts, when the transaction that it is given to begins. */
  InboxClaim claim(List<Place> places, List<Fact> facts) {
    return new InboxClaim(subscriber, places, facts);
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
}
