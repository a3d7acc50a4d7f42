package org.anlan.hazards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.scope.Caller;

/** What was told about a hazard, for tests. */
@ApplicationScoped
public class OutboxReader {

  private final Reading reading;
  private final ObjectMapper json;

  OutboxReader(Reading reading, ObjectMapper json) {
    this.reading = reading;
    this.json = json;
  }

  /** The types of the facts, in their order. */
  public List<String> types(UUID subject) {
    return read(subject).stream().map(row -> row[0]).toList();
  }

  /** The data of the last fact. */
  public JsonNode last(UUID subject) throws JsonProcessingException {
    return json.readTree(read(subject).getLast()[1]);
  }

  private List<String[]> read(UUID subject) {
    var rows = new ArrayList<String[]>();
    Caller.asSystem("test", () -> rows.addAll(reading.read(subject)));
    return rows;
  }

  /** Its own bean, because the transaction begins at its door. */
  @ApplicationScoped
  public static class Reading {

    private final AgroalDataSource database;

    Reading(AgroalDataSource database) {
      this.database = database;
    }

    @Transactional
    public List<String[]> read(UUID subject) {
      var rows = new ArrayList<String[]>();
      try (var connection = database.getConnection();
          var statement =
              connection.prepareStatement(
                  "select action, data from audit_record where target_id = ? order by position")) {
        statement.setObject(1, subject);
        try (var found = statement.executeQuery()) {
          while (found.next()) {
            rows.add(new String[] {found.getString(1), found.getString(2)});
          }
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return rows;
    }
  }
}
