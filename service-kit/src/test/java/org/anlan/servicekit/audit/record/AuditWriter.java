package org.anlan.servicekit.audit.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Writes audit records into the real table, field by field as the services do. */
public final class AuditWriter {

  private AuditWriter() {}

  /** Writes a record of this moment; the caller commits. */
  public static void write(Connection connection, int number) throws SQLException {
    write(connection, AuditRecords.changed(number, Instant.now()));
  }

  /** Writes a record; the caller commits. */
  public static void write(Connection connection, AuditRecord record) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into audit_record (id, recorded_at, actor, actor_name, organization, roles, scope, action,
                                      target_type, target_id, outcome, trace_id, client_address, data, digest)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      var actor = record.actor();
      statement.setObject(1, record.id());
      statement.setObject(2, record.recordedAt().atOffset(ZoneOffset.UTC));
      statement.setString(3, actor.id());
      statement.setString(4, actor.name());
      statement.setString(5, actor.organization());
      statement.setArray(6, connection.createArrayOf("text", actor.roles().toArray()));
      statement.setString(7, actor.scope());
      statement.setString(8, record.action());
      statement.setString(9, record.target().type());
      statement.setObject(10, record.target().id());
      statement.setString(11, record.outcome());
      statement.setString(12, record.origin().traceId());
      statement.setString(13, record.origin().clientAddress());
      statement.setString(14, record.data());
      statement.setBytes(15, record.digest());
      statement.executeUpdate();
    }
  }
}
