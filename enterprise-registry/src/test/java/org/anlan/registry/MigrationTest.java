package org.anlan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations find tables with rows in them; what Hibernate maps is what they leave. */
@QuarkusTest
class MigrationTest {

  private static final String SCHEMA = "migration_test";
  private static final String ENTERPRISE =
      """
      insert into migration_test.enterprise
        (id, version, number, name, search_text, kind, credit_code, county_code, township_code, department_codes,
         sector_codes, status, premises, key_supervisions, registered_on, imported, created_at, created_by)
      values (gen_random_uuid(), 0, 'QY1', '石材厂', '石材厂', 'COMPANY', 'X', '610926', '%s', '{610926-YJ}', '{}',
              '%s', '{}', '[{"year": 2026}, {"year": 2025}]', '2026-01-01', false, now(), 'x')
      """;

  private static final String PART =
      """
      insert into migration_test.dossier_part
        (id, version, number, kind, enterprise_id, county_code, township_code, department_codes, title, search_text,
         from_on, until_on, due_on, due_for, details, imported, created_at, created_by)
      select gen_random_uuid(), 0, '%s', '%s', id, '610926', '610926100', '{610926-YJ}', 'x', 'x', '2024-06-01',
             '2027-05-31', '2027-05-31', '%s', '%s', false, now(), 'x' from migration_test.enterprise
      """;

  @Inject Owner owner;
  @Inject EntityManagerFactory entities;

  @Test
  void enterprisesSurviveWhatComesAfterThem() throws SQLException {
    owner.migrations(SCHEMA, "6").clean();
    owner.migrations(SCHEMA, "6").migrate();
    execute(ENTERPRISE.formatted("610926100", "OPERATING"));

    owner.migrations(SCHEMA, "latest").migrate();

    execute("alter table migration_test.enterprise no force row level security");
    try (var connection = owner.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select key_years from migration_test.enterprise")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("{2025,2026}");
    }
    owner.migrations(SCHEMA, "latest").clean();
  }

  /** As the service itself turns what is entered today: see the test of the position. */
  @Test
  void positionsOfBeforeAreTurnedIntoTheNationalSystem() throws SQLException {
    owner.migrations(SCHEMA, "9").clean();
    owner.migrations(SCHEMA, "9").migrate();
    execute(
        """
        alter table migration_test.enterprise
          alter longitude set default 116.41662724378733, alter latitude set default 39.922699552216216,
          alter crs set default 'BD09'
        """);
    execute("alter table migration_test.enterprise no force row level security");
    execute(ENTERPRISE.formatted("610926100", "OPERATING"));

    owner.migrations(SCHEMA, "latest").migrate();

    execute("alter table migration_test.enterprise no force row level security");
    try (var connection = owner.connect();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select longitude, latitude, entered_longitude, entered_crs from migration_test.enterprise")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getDouble(1)).isEqualTo(116.404);
      assertThat(row.getDouble(2)).isEqualTo(39.915);
      assertThat(row.getDouble(3)).isEqualTo(116.41662724378733);
      assertThat(row.getString(4)).isEqualTo("BD09");
    }
    owner.migrations(SCHEMA, "latest").clean();
  }

  @Test
  void numbersOfBeforeAreOfKnownKinds() throws SQLException {
    owner.migrations(SCHEMA, "30").clean();
    owner.migrations(SCHEMA, "30").migrate();
    execute("alter table migration_test.enterprise no force row level security");
    named("QY1", "身份证号", "11010519491231002X");
    named("QY2", "某种编号", "11010519491231002X");
    named("QY3", "门牌号", "兴隆村7号");
    named("QY4", "某种编号", "7");

    owner.migrations(SCHEMA, "latest").migrate();

    execute("alter table migration_test.enterprise no force row level security");
    try (var connection = owner.connect();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select string_agg(other_identifier_type, ', ' order by number) from migration_test.enterprise")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("CITIZEN_ID, 某种编号, DOORPLATE, OTHER");
    }
    owner.migrations(SCHEMA, "latest").clean();
  }

  private void named(String number, String type, String value) throws SQLException {
    execute(
        ENTERPRISE
            .formatted("610926100", "OPERATING")
            .replace("'QY1'", "'" + number + "'")
            .replace("'X'", "'" + number + "'"));
    execute(
        "update migration_test.enterprise set other_identifier_type = '%s', other_identifier = '%s' where number = '%s'"
            .formatted(type, value, number));
  }

  @Test
  void licencesAndPlansOfBeforeFallDueByTheLaw() throws SQLException {
    owner.migrations(SCHEMA, "30").clean();
    owner.migrations(SCHEMA, "30").migrate();
    execute("alter table migration_test.enterprise no force row level security");
    execute("alter table migration_test.dossier_part no force row level security");
    execute(ENTERPRISE.formatted("610926100", "OPERATING"));
    execute(PART.formatted("DA1", "LICENCE", "RENEWAL", "{\"type\": \"SAFETY_PRODUCTION\"}"));
    execute(PART.formatted("DA2", "LICENCE", "RENEWAL", "{\"type\": \"MINING\"}"));
    execute(PART.formatted("DA3", "EMERGENCY_PLAN", "FILING", "{}"));
    execute(PART.formatted("DA4", "EMERGENCY_PLAN", "EVALUATION", "{\"filedOn\": \"2026-03-05\"}"));

    owner.migrations(SCHEMA, "latest").migrate();

    execute("alter table migration_test.dossier_part no force row level security");
    try (var connection = owner.connect();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select string_agg(coalesce(due_for || ' ' || due_on, 'open'), ', ' order by number)
                  from migration_test.dossier_part
                """)) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1))
          .isEqualTo(
              "RENEWAL_APPLICATION 2027-02-28, RENEWAL 2027-05-31, open, EVALUATION 2027-05-31");
    }
    owner.migrations(SCHEMA, "latest").clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"610927100 OPERATING", "610926100 GONE"})
  void theDatabaseKeepsTheInvariantsToo(String wrong) throws SQLException {
    owner.migrations(SCHEMA, "6").clean();
    owner.migrations(SCHEMA, "6").migrate();
    var values = wrong.split(" ");

    assertThatThrownBy(() -> execute(ENTERPRISE.formatted(values[0], values[1])))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
    owner.migrations(SCHEMA, "6").clean();
  }

  @Test
  void hibernateFindsEveryTableAndColumnThatItMaps() {
    assertThatCode(
            () -> entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects())
        .doesNotThrowAnyException();
  }

  private void execute(String sql) throws SQLException {
    try (var connection = owner.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
