package org.anlan.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.anlan.servicekit.scope.ScopeKind;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each scope reads its page in the order of its own index, whatever else the table holds. */
@QuarkusTest
@OnTheStack
class ScopePlanTest {

  /**
   * Another county than that of the other tests, and so many rows that reading all of them shows.
   */
  private static final String FILL =
      """
      insert into hazard (id, version, number, county_code, township_code, department_code, grid_code, enterprise_id,
        sector_codes, place, level, status, source, description, found_on, campaigns, imported, rectification,
        search_text, created_at, created_by, created_by_name)
      select gen_random_uuid(), 0, 'P' || n, '610927', '61092710' || n % 10, '610927-D' || n % 27,
        '61092710' || n % 10 || '-G' || n % 100, md5((n % 2000)::text)::uuid, '{}', '某处', 'GENERAL', 'REGISTERED', 'GRID',
        '堵塞', date '2020-01-01' + n % 2000, '{}', true, '{}', '某处堵塞' || n, now(), 'test', 'test'
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

  /** As its owner; the service may not. Autovacuum would do it in its own good time. */
  private static void analyze() throws SQLException {
    var config = ConfigProvider.getConfig();
    var login = new Properties();
    login.setProperty("user", config.getValue("quarkus.flyway.username", String.class));
    login.setProperty("password", config.getValue("quarkus.flyway.password", String.class));
    var url = config.getValue("quarkus.datasource.jdbc.url", String.class);
    try (var connection = new org.postgresql.Driver().connect(url, login);
        var statement = connection.createStatement()) {
      statement.execute("analyze hazard");
    }
  }

  @Test
  void readsAPageByTheIndexOfItsScopeWithoutSorting() throws SQLException {
    page(ScopeKind.COUNTY, "610927", "county_code = '610927'", "ix_hazard_county_code");
    page(ScopeKind.TOWNSHIP, "610927101", "township_code = '610927101'", "ix_hazard_township_code");
    page(
        ScopeKind.DEPARTMENT,
        "610927-D1",
        "department_code = '610927-D1'",
        "ix_hazard_department_code");
    page(ScopeKind.PREFECTURE, "", "true", "ix_hazard_found_on");
  }

  private void page(ScopeKind scope, String value, String firstWall, String index)
      throws SQLException {
    var plan =
        explain(
            scope,
            value,
            "select id, number from hazard h where "
                + firstWall
                + " and (found_on, id) < (date '2024-01-01', '0193f000-0000-7000-8000-000000000001')"
                + " order by found_on desc, id desc limit 21");

    assertThat(plan).as("%s", scope).contains("using " + index).doesNotContain("Sort", "Seq Scan");
  }

  private String explain(ScopeKind scope, String value, String sql) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      stepInto(connection, scope, value);
      var plan = new StringBuilder();
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("explain " + sql)) {
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
