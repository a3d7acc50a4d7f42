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
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Reads the history of a hazard the caller may see; nobody may read the audit trail at large. */
@ApplicationScoped
class HistoryService {

  private static final TypeReference<LinkedHashMap<String, Object>> DETAILS =
      new TypeReference<>() {};

  private final HazardRepository hazards;
  private final AgroalDataSource database;
  private final ObjectMapper json;

  HistoryService(HazardRepository hazards, AgroalDataSource database, ObjectMapper json) {
    this.hazards = hazards;
    this.database = database;
    this.json = json;
  }

  @Transactional
  History of(UUID id) {
    var hazard = hazards.get(id);
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "select id, recorded_at, actor, actor_name, action, data from anlan_history(?)")) {
      statement.setObject(1, hazard.id());
      try (var rows = statement.executeQuery()) {
        var entries = new ArrayList<History.Entry>();
        while (rows.next()) {
          entries.add(entry(rows));
        }
        return new History(entries);
      }
    } catch (SQLException | JsonProcessingException e) {
      throw failure(e);
    }
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
