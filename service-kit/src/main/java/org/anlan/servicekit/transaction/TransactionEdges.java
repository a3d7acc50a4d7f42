package org.anlan.servicekit.transaction;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.anlan.servicekit.audit.record.AuditRecord;
import org.anlan.servicekit.idempotency.Answer;
import org.anlan.servicekit.scope.Scope;
import org.jspecify.annotations.Nullable;

/** The first and the last statement of every transaction, one round trip each. */
@ApplicationScoped
class TransactionEdges {

  private static final String OUTBOX =
      """
      insert into outbox_event (id, topic, type, source, subject, occurred_at, trace_id, data)
      select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[])
      """;

  private static final String AUDIT =
      """
      insert into audit_record (id, recorded_at, action, target_type, target_id, outcome, trace_id, client_address,
                                data, digest, actor, actor_name, organization, roles, scope)
      select u.*, ?, ?, ?, ?, ? from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::uuid[], ?::text[],
                                            ?::text[], ?::text[], ?::text[], ?::bytea[]) as u
      """;

  private static final String ANSWER =
      "insert into idempotency_record (caller, key, fingerprint, response) values (?, ?, ?, ?)";

  private final AgroalDataSource database;

  TransactionEdges(AgroalDataSource database) {
    this.database = database;
  }

  /** Steps into the scope; {@code begin} travels in the same round trip. */
  void begin(Scope scope, @Nullable Errand errand) {
    var setting = scope.kind().setting();
    var sql =
        new StringBuilder("select set_config('role', '")
            .append(scope.kind().role())
            .append("', true)");
    if (setting != null) {
      sql.append(", set_config('").append(setting).append("', ?, true)");
    }
    if (errand != null) {
      sql.append(", e.* from ").append(errand.call()).append(" e");
    }
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql.toString())) {
      int next = 1;
      if (setting != null) {
        statement.setString(next++, scope.setting());
      }
      if (errand != null) {
        errand.bind(statement, next);
      }
      try (var row = statement.executeQuery()) {
        if (errand != null && row.next()) {
          errand.found(row);
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Writes what the unit of work has to say, in one statement. */
  void seal(UnitOfWork work, @Nullable Answer answer) {
    var outbox = !work.outbox().isEmpty();
    var audit = !work.audit().isEmpty();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sealSql(outbox, audit, answer != null))) {
      int next = 1;
      if (outbox) {
        next = bindOutbox(connection, statement, next, work.outbox());
      }
      if (audit) {
        next = bindAudit(connection, statement, next, work.audit());
      }
      if (answer != null) {
        statement.setString(next++, answer.caller());
        statement.setString(next++, answer.key());
        statement.setBytes(next++, answer.fingerprint());
        statement.setString(next, answer.response());
      }
      statement.execute();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Data-modifying parts of one {@code with}, because that is one statement and one round trip. */
  private static String sealSql(boolean outbox, boolean audit, boolean answer) {
    var sql = new StringBuilder("with nothing as (select)");
    if (outbox) {
      sql.append(", outbox as (").append(OUTBOX).append(')');
    }
    if (audit) {
      sql.append(", audit as (").append(AUDIT).append(')');
    }
    if (answer) {
      sql.append(", answer as (").append(ANSWER).append(')');
    }
    return sql.append(" select from nothing").toString();
  }

  private static int bindOutbox(
      Connection connection, PreparedStatement statement, int next, List<OutboxRow> rows)
      throws SQLException {
    int at = next;
    at = array(connection, statement, at, "uuid", rows, OutboxRow::id);
    at = array(connection, statement, at, "text", rows, OutboxRow::topic);
    at = array(connection, statement, at, "text", rows, OutboxRow::type);
    at = array(connection, statement, at, "text", rows, OutboxRow::source);
    at = array(connection, statement, at, "uuid", rows, OutboxRow::subject);
    at =
        array(
            connection,
            statement,
            at,
            "timestamptz",
            rows,
            r -> r.occurredAt().atOffset(ZoneOffset.UTC));
    at = array(connection, statement, at, "text", rows, OutboxRow::traceId);
    return array(connection, statement, at, "text", rows, OutboxRow::data);
  }

  private static int bindAudit(
      Connection connection, PreparedStatement statement, int next, List<AuditRecord> rows)
      throws SQLException {
    int at = next;
    var actor = rows.getFirst().actor(); // one transaction, one actor
    statement.setString(at++, actor.id());
    statement.setString(at++, actor.name());
    statement.setString(at++, actor.organization());
    statement.setArray(at++, connection.createArrayOf("text", actor.roles().toArray()));
    statement.setString(at++, actor.scope());
    at = array(connection, statement, at, "uuid", rows, AuditRecord::id);
    at =
        array(
            connection,
            statement,
            at,
            "timestamptz",
            rows,
            r -> r.recordedAt().atOffset(ZoneOffset.UTC));
    at = array(connection, statement, at, "text", rows, AuditRecord::action);
    at = array(connection, statement, at, "text", rows, r -> r.target().type());
    at = array(connection, statement, at, "uuid", rows, r -> r.target().id());
    at = array(connection, statement, at, "text", rows, AuditRecord::outcome);
    at = array(connection, statement, at, "text", rows, r -> r.origin().traceId());
    at = array(connection, statement, at, "text", rows, r -> r.origin().clientAddress());
    at = array(connection, statement, at, "text", rows, AuditRecord::data);
    // the driver takes bytes in an array only as byte[][]
    var digests = rows.stream().map(AuditRecord::digest).toArray(byte[][]::new);
    statement.setArray(at++, connection.createArrayOf("bytea", digests));
    return at;
  }

  private static <T> int array(
      Connection connection,
      PreparedStatement statement,
      int index,
      String type,
      List<T> rows,
      Function<T, @Nullable Object> column)
      throws SQLException {
    statement.setArray(index, ArrayColumn.of(connection, type, rows.stream().map(column)));
    return index + 1;
  }
}
