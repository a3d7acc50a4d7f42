package org.anlan.verification.recovery;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/**
 * Lets each reader go on in the topics made anew where it stood in the old ones: before as many
 * records as the archive has from there on. What inboxes have long forgotten is not read again.
 */
final class Readers {

  private static final String KNOWN =
      "select subscriber, partition, next_offset from inbox_position where topic_id = ?";

  private static final String PLACE =
      """
      insert into inbox_position (subscriber, topic_id, partition, topic, next_offset) values (?, ?, ?, ?, ?)
      on conflict (subscriber, topic_id, partition) do update set next_offset = excluded.next_offset
      """;

  private final OwnDatabases databases;
  private final List<ArchivedTopic> archive;
  private final Map<String, UUID> now;

  Readers(OwnDatabases databases, List<ArchivedTopic> archive, Map<String, UUID> now) {
    this.databases = databases;
    this.archive = archive;
    this.now = now;
  }

  /** Returns how many places were found. */
  int place() throws SQLException, IOException, NotTold {
    int placed = 0;
    for (var topic : archive) {
      var id = now.get(topic.name());
      if (id != null) {
        var offsets = Offsets.of(topic);
        for (var service : Settings.SERVICES) {
          placed += databases.in(service, connection -> place(connection, topic, id, offsets));
        }
      }
    }
    return placed;
  }

  private static int place(Connection connection, ArchivedTopic topic, UUID id, Offsets offsets)
      throws SQLException {
    int placed = 0;
    try (var known = connection.prepareStatement(KNOWN);
        var place = connection.prepareStatement(PLACE)) {
      known.setObject(1, topic.id());
      try (var rows = known.executeQuery()) {
        while (rows.next()) {
          int partition = rows.getInt(2);
          place.setString(1, rows.getString(1));
          place.setObject(2, id);
          place.setInt(3, partition);
          place.setString(4, topic.name());
          place.setLong(5, offsets.before(partition, rows.getLong(3)));
          place.addBatch();
          placed++;
        }
      }
      int[] done = place.executeBatch();
      assert done.length == placed;
    }
    return placed;
  }
}
