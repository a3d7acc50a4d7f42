package org.anlan.verification.recovery;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/**
 * Marks in each outbox what the topics lack now, so that the relays tell it again when the services
 * start: of each subject all that came after what the archive holds of it. Readers drop what they
 * had received.
 */
final class Outboxes {

  private static final int AT_ONCE = 10_000;

  private static final String MARK =
      """
      with reached as (
        select o.topic, o.subject, max(o.position) as position
          from outbox_event o join archived a on a.id = o.id group by 1, 2),
      state as (
        select o.position, r.position is not null and o.position <= r.position as told
          from outbox_event o left join reached r on r.topic = o.topic and r.subject = o.subject)
      update outbox_event o
         set published_at = case when s.told then now() end
        from state s
       where s.position = o.position and s.told <> (o.published_at is not null)
      """;

  private final OwnDatabases databases;
  private final List<ArchivedTopic> archive;

  Outboxes(OwnDatabases databases, List<ArchivedTopic> archive) {
    this.databases = databases;
    this.archive = archive;
  }

  /** Returns how many facts will be told again. */
  long mark() throws SQLException, IOException, NotTold {
    var ids = new ArrayList<UUID>();
    for (var topic : archive) {
      topic.read(
          record -> {
            if (record.id() != null) {
              ids.add(record.id());
            }
          });
    }
    long untold = 0;
    for (var service : Settings.SERVICES) {
      untold += databases.in(service, connection -> mark(connection, ids));
    }
    return untold;
  }

  private static long mark(Connection connection, List<UUID> archived) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create temporary table archived (id uuid primary key) on commit drop");
      try (var insert =
          connection.prepareStatement(
              "insert into archived select unnest(?::uuid[]) on conflict do nothing")) {
        for (int from = 0; from < archived.size(); from += AT_ONCE) {
          var some = archived.subList(from, Math.min(archived.size(), from + AT_ONCE));
          insert.setArray(1, connection.createArrayOf("uuid", some.toArray()));
          insert.executeUpdate();
        }
      }
      statement.execute("analyze archived");
      statement.executeUpdate(MARK);
      try (var row =
          statement.executeQuery("select count(*) from outbox_event where published_at is null")) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
