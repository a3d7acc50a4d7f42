package org.anlan.servicekit.event.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The relay's view of {@code outbox_event}. */
final class OutboxTable {

  private static final int PURGED_AT_ONCE = 1_000;

  private final Connection connection;

  OutboxTable(Connection connection) {
    this.connection = connection;
  }

  /** The oldest rows that wait, leaving out the subjects that are held back. */
  List<PendingFact> unpublished(int limit, Collection<UUID> heldBack) throws SQLException {
    // the number stands in the text: a generic plan for "limit ?" expects a tenth of the table
    var sql =
        """
        select position, id, topic, type, source, subject, occurred_at, trace_id, data
          from outbox_event
         where published_at is null %s
         order by position
         limit %d
        """
            .formatted(heldBack.isEmpty() ? "" : "and subject <> all (?)", limit);
    try (var statement = connection.prepareStatement(sql)) {
      if (!heldBack.isEmpty()) {
        statement.setArray(1, connection.createArrayOf("uuid", heldBack.toArray()));
      }
      var facts = new ArrayList<PendingFact>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          facts.add(fact(rows));
        }
      }
      return facts;
    }
  }

  void markPublished(Collection<Long> positions) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "update outbox_event set published_at = now() where position = any (?)")) {
      statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
      statement.executeUpdate();
    }
  }

  /** Deletes some published rows older than that; returns whether there may be more. */
  boolean purge(Duration age) throws SQLException {
    // looks at the first rows only: a condition alone would search the whole table for a full batch
    var sql =
        """
        delete from outbox_event where position in (
          select position
            from (select position, published_at from outbox_event order by position limit %d) oldest
           where published_at < now() - make_interval(secs => ?))
        """
            .formatted(PURGED_AT_ONCE);
    try (var statement = connection.prepareStatement(sql)) {
      statement.setDouble(1, age.toMillis() / 1000.0);
      return statement.executeUpdate() == PURGED_AT_ONCE;
    }
  }

  private static PendingFact fact(ResultSet row) throws SQLException {
    return new PendingFact(
        row.getLong("position"),
        row.getObject("id", UUID.class),
        row.getString("topic"),
        row.getString("type"),
        row.getString("source"),
        row.getObject("subject", UUID.class),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getString("trace_id"),
        row.getString("data"));
  }
}
