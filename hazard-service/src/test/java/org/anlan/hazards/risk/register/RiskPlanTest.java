package org.anlan.hazards.risk.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.scope.ScopeKind;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever else the table holds, the map reads what lies in its box, and a list its own page. */
@QuarkusTest
@OnTheStack
class RiskPlanTest {

  /** Another county than that of the other tests. */
  private static final String FILL =
      """
      insert into risk_point (id, version, number, county_code, township_code, department_code, sector_codes, place, lon,
        lat, name, kind, accident_types, status, method, score, rule_version, colour, colour_rank, colour_basis,
        lowering_proposed, graded_on, looked_on, file, imported, search_text, created_at, created_by, created_by_name)
      select gen_random_uuid(), 0, 'P' || n, '610927', '61092710' || n % 10, '610927-D' || n % 27, '{}', '某处',
        109 + n % 200 / 200.0, 32 + n / 200 / 100.0, '某风险', 'AREA', '{}', 'IN_CONTROL', 'LS', 1, 'LS-1',
        (array['RED', 'ORANGE', 'YELLOW', 'BLUE'])[1 + n % 4], 1 + n % 4, 'COMPUTED', false,
        date '2020-01-01' + n % 2000, date '2020-01-01' + n % 2000, '{}', true, '某风险' || n, now(), 'test', 'test'
        from generate_series(1, 20000) as n
      on conflict do nothing
      """;

  @Inject AgroalDataSource database;

  @BeforeEach
  void fill() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      stepInto(connection, ScopeKind.SYSTEM, "");
      try (var statement = connection.createStatement()) {
        statement.execute(FILL);
      }
      connection.commit();
    }
    analyze();
  }

  /** As its owner; the service may not. */
  private static void analyze() throws SQLException {
    var config = ConfigProvider.getConfig();
    var login = new Properties();
    login.setProperty("user", config.getValue("quarkus.flyway.username", String.class));
    login.setProperty("password", config.getValue("quarkus.flyway.password", String.class));
    var url = config.getValue("quarkus.datasource.jdbc.url", String.class);
    try (var connection = new org.postgresql.Driver().connect(url, login);
        var statement = connection.createStatement()) {
      statement.execute("analyze risk_point");
    }
  }

  @Test
  void theMapReadsOnlyWhatLiesInItsBox() throws SQLException {
    assertThat(
            plan(
                """
                lon is not null and status <> 'ELIMINATED' and lon between 109.1 and 109.12 and lat between 32.1 and 32.15
                 order by colour_rank, id limit 5001
                """))
        .contains("ix_risk_point_lon")
        .doesNotContain("Seq Scan");
  }

  @Test
  void aWholeCountyIsReadWorstFirstAndCutOffWithoutSorting() throws SQLException {
    assertThat(plan("lon is not null and status <> 'ELIMINATED' order by colour_rank, id limit 51"))
        .contains("ix_risk_point_colour_rank")
        .doesNotContain("Sort", "Seq Scan");
  }

  @Test
  void aPageIsReadInTheOrderOfItsScope() throws SQLException {
    assertThat(plan("status <> 'ELIMINATED' order by graded_on desc, id desc limit 21"))
        .contains("ix_risk_point_county_code")
        .doesNotContain("Sort", "Seq Scan");
  }

  private String plan(String where) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      stepInto(connection, ScopeKind.COUNTY, "610927");
      var plan = new StringBuilder();
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "explain select id, number from risk_point r where county_code = '610927' and "
                      + where)) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      connection.rollback();
      return plan.toString();
    }
  }

  private static void stepInto(Connection connection, ScopeKind scope, String value)
      throws SQLException {
    try (var statement =
        connection.prepareStatement("select set_config('role', ?, true), set_config(?, ?, true)")) {
      statement.setString(1, scope.role());
      statement.setString(2, scope.setting() == null ? "anlan.unused" : scope.setting());
      statement.setString(3, value);
      statement.execute();
    }
  }
}
