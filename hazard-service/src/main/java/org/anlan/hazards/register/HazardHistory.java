package org.anlan.hazards.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Reads the history of a hazard in the caller's sight; nobody may read the trail at large. */
@ApplicationScoped
public class HazardHistory {

  private static final TypeReference<LinkedHashMap<String, Object>> DETAILS =
      new TypeReference<>() {};

  private static final String READ =
      """
      select r.id, r.recorded_at, r.actor_name, r.action, r.data
        from hazard h
        left join audit_record r
          on r.target_id = h.id and r.outcome = 'DONE' and r.action like 'org.anlan.hazard.%%'
       where h.id = ? and %s
       order by r.recorded_at, r.id
      """;

  private final Caller caller;
  private final AgroalDataSource database;
  private final ObjectMapper json;

  HazardHistory(Caller caller, AgroalDataSource database, ObjectMapper json) {
    this.caller = caller;
    this.database = database;
    this.json = json;
  }

  /** The history of one hazard. */
  @Transactional
  public History of(UUID id) {
    var scope = caller.scope().condition(ScopeColumns.USUAL);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(READ.formatted(scope.sql()))) {
      int next = 1;
      statement.setObject(next++, id);
      for (var value : scope.parameters()) {
        statement.setObject(next++, value);
      }
      try (var rows = statement.executeQuery()) {
        return history(rows);
      }
    } catch (SQLException | JsonProcessingException e) {
      throw failure(e);
    }
  }

  /** A hazard that nothing is recorded of makes one row of nothing; no row means no hazard. */
  private History history(ResultSet rows) throws SQLException, JsonProcessingException {
    if (!rows.next()) {
      throw new NotFound();
    }
    var entries = new ArrayList<History.Entry>();
    do {
      if (rows.getObject("id") != null) {
        entries.add(entry(rows));
      }
    } while (rows.next());
    return new History(entries);
  }

  private History.Entry entry(ResultSet row) throws SQLException, JsonProcessingException {
    var details = json.readValue(row.getString("data"), DETAILS);
    details.remove("hazard");
    details.remove("occurredAt");
    var reason = details.remove("reason");
    var action = row.getString("action");
    return new History.Entry(
        row.getObject("id", UUID.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("actor_name"),
        action.replaceFirst("^org\\.anlan\\.hazard\\.", "").replaceFirst("\\.v[0-9]+$", ""),
        reason == null ? null : reason.toString(),
        details);
  }

  private static RuntimeException failure(Exception e) {
    return e instanceof SQLException sql
        ? new DatabaseFailure(sql)
        : new IllegalStateException("An audit record of a hazard holds no JSON", e);
  }
}
