package org.anlan.hazards;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.warning.WarningRound;
import org.anlan.servicekit.scope.Caller;
import org.junit.jupiter.api.Test;

/**
 * Consumers keep the fact of the higher version: whatever is told of a record bears the version
 * under which it was written, from the first fact on.
 */
@QuarkusTest
@OnTheStack
class VersionsToldTest {

  @Inject County county;
  @Inject Clock clock;
  @Inject WarningRound warnings;
  @Inject Written written;

  @Test
  void theLastFactOfEachRecordTellsTheVersionThatIsKept() {
    county.describe();
    var enterprise = county.enterprise(TOWN_A, EMERGENCY);
    new OneOfEach(enterprise, TOWN_A, EMERGENCY, LocalDate.now(clock)).register();
    OneOfEach.checklist();
    OneOfEach.reported(TOWN_A, EMERGENCY);
    warnings.now();

    var seen = new HashSet<String>();
    Caller.asSystem("test", () -> written.compare(seen));

    assertThat(seen)
        .contains(
            "hazard",
            "listing",
            "clue",
            "risk_point",
            "risk_report",
            "unit_risk_grade",
            "check_task",
            "expert_review",
            "checklist",
            "reward",
            "identity_request",
            "device",
            "alarm",
            "warning");
  }

  /** Its own bean, because the transaction begins at its door. */
  @ApplicationScoped
  public static class Written {

    private static final String TABLES =
        """
        select c.table_name from information_schema.columns c
          join information_schema.tables t using (table_schema, table_name)
         where c.table_schema = current_schema() and c.column_name = 'version' and t.table_type = 'BASE TABLE'
        """;

    private static final String TOLD =
        """
        select distinct on (r.target_id) r.target_id, r.action, (b.value ->> 'version')::bigint
          from audit_record r, json_each(r.data::json) b
         where r.data like '{%' and json_typeof(b.value) = 'object' and b.value ->> 'version' is not null
         order by r.target_id, r.position desc
        """;

    private final AgroalDataSource database;

    Written(AgroalDataSource database) {
      this.database = database;
    }

    /** Fails where they differ, and says which tables were looked at. */
    @Transactional
    public void compare(Set<String> seen) {
      try (var connection = database.getConnection()) {
        var told = told(connection);
        for (var table : tables(connection)) {
          versions(connection, table)
              .forEach(
                  (id, version) -> {
                    var last = told.get(id);
                    if (last != null) {
                      seen.add(table);
                      assertThat(last.version())
                          .as("%s of %s", last.action(), table)
                          .isEqualTo(version);
                    }
                  });
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private static List<String> tables(Connection connection) throws SQLException {
      var tables = new ArrayList<String>();
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(TABLES)) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      return tables;
    }

    private static Map<UUID, Told> told(Connection connection) throws SQLException {
      var told = new HashMap<UUID, Told>();
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(TOLD)) {
        while (rows.next()) {
          told.put(rows.getObject(1, UUID.class), new Told(rows.getString(2), rows.getLong(3)));
        }
      }
      return told;
    }

    private static Map<UUID, Long> versions(Connection connection, String table)
        throws SQLException {
      var versions = new HashMap<UUID, Long>();
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("select id, version from " + table)) {
        while (rows.next()) {
          versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
        }
      }
      return versions;
    }

    private record Told(String action, long version) {}
  }
}
