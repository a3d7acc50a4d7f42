package org.anlan.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What the migrations leave is what the service expects, and is named as all of it is named. */
@QuarkusTest
@OnTheStack
class MigrationTest {

  @Inject Flyway flyway;
  @Inject AgroalDataSource database;

  @Test
  void allMigrationsAreAppliedAndUnchanged() {
    flyway.validate();

    assertThat(flyway.info().pending()).isEmpty();
  }

  @Test
  void everyConstraintAndIndexCarriesItsName() throws SQLException {
    assertThat(
            texts(
                """
                select conname from pg_constraint
                 where connamespace = 'public'::regnamespace and contype <> 'n'
                   and conrelid in ('hazard'::regclass, 'enterprise_card'::regclass, 'overdue_notice'::regclass,
                                    'directory_entry'::regclass)
                   and conname !~ '^(pk|fk|uq|ck)_'
                union all
                select indexname from pg_indexes where tablename in ('hazard', 'enterprise_card')
                   and indexname !~ '^(pk|uq|ix)_'
                """))
        .isEmpty();
  }

  @Test
  void everyScopeRoleReachesTheHazardsThroughAPolicyOfItsOwn() throws SQLException {
    assertThat(texts("select unnest(roles)::text from pg_policies where tablename = 'hazard'"))
        .containsExactlyInAnyOrder(
            "scope_prefecture",
            "scope_county",
            "scope_province",
            "scope_township",
            "scope_townships",
            "scope_department",
            "scope_departments",
            "scope_grid",
            "scope_enterprise",
            "scope_system");
  }

  @Test
  void nobodyDeletesAHazard() throws SQLException {
    assertThat(
            texts(
                """
                select grantee::text from information_schema.role_table_grants
                 where table_name = 'hazard' and privilege_type = 'DELETE' and grantee like 'scope%'
                """))
        .isEmpty();
  }

  private List<String> texts(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
