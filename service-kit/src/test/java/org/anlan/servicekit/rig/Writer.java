package org.anlan.servicekit.rig;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Business transactions as services make them: the row of the aggregate first, then the fact in the
 * outbox, then the commit.
 */
public final class Writer implements AutoCloseable {

  private final Connection connection;
  private final String topic;

  private Writer(Connection connection, String topic) {
    this.connection = connection;
    this.topic = topic;
  }

  /** Makes the table of aggregates. */
  public static void prepare(Rig rig) throws SQLException {
    try (var owner = rig.asOwner();
        var statement = owner.createStatement()) {
      statement.execute("create table thing (id uuid primary key, version int not null)");
      statement.execute("create table effect (id bigserial primary key, subject uuid, data text)");
      statement.execute("grant all on thing, effect, effect_id_seq to scope_system");
    }
  }

  /** Opens a session of its own. */
  public static Writer open(Rig rig, String topic) throws SQLException {
    var connection = rig.asSystem();
    connection.setAutoCommit(false);
    return new Writer(connection, topic);
  }

  /** The next version of a thing and the fact of it, whose data is that version. */
  public void write(UUID subject) throws SQLException {
    var version = nextVersion(subject);
    try (var statement =
        connection.prepareStatement(
            """
            insert into outbox_event (id, topic, type, source, subject, occurred_at, trace_id, data)
            values (uuidv7(), ?, 'org.anlan.thing.changed.v1', '/rig', ?, now(),
                    '0af7651916cd43dd8448eb211c80319c', ?)
            """)) {
      statement.setString(1, topic);
      statement.setObject(2, subject);
      statement.setString(3, String.valueOf(version));
      statement.executeUpdate();
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private int nextVersion(UUID subject) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into thing (id, version) values (?, 1)
            on conflict (id) do update set version = thing.version + 1
            returning version
            """)) {
      statement.setObject(1, subject);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
