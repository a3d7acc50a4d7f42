package org.anlan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Migrations find tables with rows in them, not empty ones. */
@QuarkusTest
class MigrationTest {

  private static final String SCHEMA = "migration_test";

  @Inject Owner owner;

  @Test
  void factsSurviveWhatComesAfterThem() throws SQLException {
    owner.migrations(SCHEMA, "3").clean();
    owner.migrations(SCHEMA, "3").migrate();
    owner.execute(
        """
        insert into migration_test.hazard_fact
          (hazard_id, version, level, status, source, county_code, sector_codes, found_on, campaigns, imported, changed_at)
        values (gen_random_uuid(), 1, 'GENERAL', 'REGISTERED', 'SELF', '610926', '{GM}', '2026-01-01', '{}', false, now())
        """);

    owner.migrations(SCHEMA, "latest").migrate();

    owner.execute("alter table migration_test.hazard_fact no force row level security");
    try (var connection = owner.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from migration_test.hazard_fact")) {
      row.next();
      assertThat(row.getLong(1)).isEqualTo(1);
    }
    owner.migrations(SCHEMA, "latest").clean();
  }
}
