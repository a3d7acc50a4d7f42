package org.anlan.registry.enterprise.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.anlan.registry.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search behind the second wall asks the index for the few rows it may be about. */
@QuarkusTest
class SearchPlanTest {

  /** Another county than that of the other tests; one name in a thousand has what is searched. */
  private static final String FILL =
      """
      insert into enterprise (id, version, number, name, search_text, kind, other_identifier_type, other_identifier,
        county_code, township_code, department_codes, sector_codes, status, premises, key_supervisions, registered_on,
        imported, created_at, created_by)
      select gen_random_uuid(), 0, 'P' || n, name, name, 'SITE', 'NONE', 'P' || n, '610927', '61092710' || n % 10,
        array['610927-D' || n % 27], '{}', 'OPERATING', '{}', '[]', date '2026-01-01', true, now(), 'test'
        from generate_series(1, 20000) as n,
             lateral (select case when n % 1000 = 0 then '云杉锯材厂' else '百货商店' end || n as name) as named
      on conflict do nothing
      """;

  @Inject DataSource database;
  @Inject Owner owner;

  @BeforeEach
  void fill() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local role scope_county");
      statement.execute("set local anlan.county = '610927'");
      statement.execute(FILL);
      connection.commit();
    }
    try (var connection = owner.connect();
        var statement = connection.createStatement()) {
      statement.execute("vacuum analyze enterprise"); // as autovacuum does in its own good time
    }
  }

  @ParameterizedTest
  @CsvSource({
    "scope_county, anlan.county, 610927",
    "scope_township, anlan.township, 610927100",
    "scope_department, anlan.department, 610927-D1"
  })
  void findsNamesByTheirBigrams(String role, String setting, String value) throws SQLException {
    assertThat(
            plan(
                role,
                setting,
                value,
                "search_bigrams @> anlan_bigrams('云杉锯') and strpos(search_text, '云杉锯') > 0"))
        .contains("ix_enterprise_search_bigrams")
        .doesNotContain("Seq Scan");
  }

  @Test
  void readsWhatManyNamesHaveInTheOrderOfTheList() throws SQLException {
    assertThat(
            plan(
                "scope_county",
                "anlan.county",
                "610927",
                "county_code = '610927' and search_bigrams @> anlan_bigrams('商店') and strpos(search_text, '商店') > 0"))
        .contains("ix_enterprise_county_code_number")
        .doesNotContain("Sort");
  }

  @Test
  void findsADepartmentsUnitsByItsIndex() throws SQLException {
    assertThat(plan("scope_county", "anlan.county", "610927", "department_codes @> '{610927-XX}'"))
        .contains("ix_enterprise_department_codes")
        .doesNotContain("Seq Scan");
  }

  private String plan(String role, String setting, String value, String condition)
      throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local role " + role);
      statement.execute("set local %s = '%s'".formatted(setting, value));
      var sql = "explain select id from enterprise where %s order by number, id limit 21";
      var plan = new StringJoiner("\n");
      try (var rows = statement.executeQuery(sql.formatted(condition))) {
        while (rows.next()) {
          plan.add(rows.getString(1));
        }
      }
      connection.rollback();
      return plan.toString();
    }
  }
}
