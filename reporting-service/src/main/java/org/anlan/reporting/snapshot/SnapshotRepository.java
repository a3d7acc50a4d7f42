package org.anlan.reporting.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.scope.Scope;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** The table of published figures; rows are only ever added. */
@ApplicationScoped
class SnapshotRepository {

  static final ScopeColumns COLUMNS =
      new ScopeColumns("county_code", "township_code", "department_code", false, "", "");

  private static final String ADD =
      """
      insert into snapshot (id, version, title, county_code, township_code, department_code, published_at, content)
      values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
      on conflict on constraint pk_snapshot do nothing
      """;

  private final AgroalDataSource database;
  private final ObjectMapper json;

  SnapshotRepository(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Whether it was not there before. */
  boolean add(Snapshot snapshot) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(ADD)) {
      statement.setObject(1, snapshot.id());
      statement.setLong(2, snapshot.version());
      statement.setString(3, snapshot.title());
      statement.setString(4, snapshot.countyCode());
      statement.setString(5, snapshot.selection().townshipCode());
      statement.setString(6, snapshot.selection().departmentCode());
      statement.setObject(7, snapshot.publishedAt().atOffset(ZoneOffset.UTC));
      statement.setString(8, json.writeValueAsString(snapshot));
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A snapshot must be writable as JSON", e);
    }
  }

  /** All versions, the newest first; none where the scope does not reach. */
  List<Snapshot> versions(UUID id, Scope scope) {
    var wall = scope.condition(COLUMNS);
    var sql =
        "select content from snapshot where id = ? and (" + wall.sql() + ") order by version desc";
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      for (int i = 0; i < wall.parameters().size(); i++) {
        statement.setObject(i + 2, wall.parameters().get(i));
      }
      var versions = new ArrayList<Snapshot>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          versions.add(json.readValue(rows.getString(1), Snapshot.class));
        }
      }
      return versions;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A snapshot cannot be read", e);
    }
  }
}
