package org.anlan.servicekit.audit.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.audit.record.AuditRecord;
import org.anlan.servicekit.audit.record.AuditRecord.Actor;
import org.anlan.servicekit.audit.record.AuditRecord.Origin;
import org.anlan.servicekit.audit.record.AuditRecord.Target;
import org.anlan.servicekit.audit.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * The trail in a database, read row by row within one snapshot. The connection is in a transaction
 * at isolation level repeatable read.
 */
final class JdbcTrail implements Trail {

  private static final String SEALS =
      """
      select s.sequence, s.record_position, s.record_digest, s.previous, s.sealed_at, s.chain,
             r.position, r.id, r.recorded_at, r.actor, r.actor_name, r.organization, r.roles, r.scope,
             r.action, r.target_type, r.target_id, r.outcome, r.trace_id, r.client_address, r.data
        from audit_seal s left join audit_record r on r.position = s.record_position
       order by s.sequence
      """;

  private static final String UNSEALED =
      """
      select position, recorded_at from audit_record r
       where not exists (select from audit_seal s where s.record_position = r.position)
       order by position
      """;

  private static final int FETCHED_AT_ONCE = 2_000;

  private final Connection connection;

  JdbcTrail(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void seals(Sealed visitor) throws SQLException {
    try (var statement = prepare(SEALS);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        visitor.visit(seal(rows), record(rows));
      }
    }
  }

  @Override
  public void unsealed(Unsealed visitor) throws SQLException {
    try (var statement = prepare(UNSEALED);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        visitor.visit(rows.getLong("position"), instant(rows, "recorded_at"));
      }
    }
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setFetchSize(FETCHED_AT_ONCE);
    return statement;
  }

  private static Seal seal(ResultSet row) throws SQLException {
    return new Seal(
        row.getLong("sequence"),
        row.getLong("record_position"),
        row.getBytes("record_digest"),
        row.getBytes("previous"),
        instant(row, "sealed_at"),
        row.getBytes("chain"));
  }

  private static @Nullable AuditRecord record(ResultSet row) throws SQLException {
    if (row.getObject("position") == null) {
      return null;
    }
    return new AuditRecord(
        row.getObject("id", UUID.class),
        instant(row, "recorded_at"),
        new Actor(
            row.getString("actor"),
            row.getString("actor_name"),
            row.getString("organization"),
            roles(row),
            row.getString("scope")),
        row.getString("action"),
        new Target(row.getString("target_type"), row.getObject("target_id", UUID.class)),
        row.getString("outcome"),
        new Origin(row.getString("trace_id"), row.getString("client_address")),
        row.getString("data"));
  }

  private static @Nullable List<String> roles(ResultSet row) throws SQLException {
    var roles = row.getArray("roles");
    return roles == null ? null : List.of((String[]) roles.getArray());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
