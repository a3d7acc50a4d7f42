package org.anlan.systemtests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anlan.localstack.postgres.Databases;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.systemtests.replica.Replica;
import org.anlan.systemtests.replica.Surroundings;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The job before an upgrade: a service that migrates as the owner and ends. */
@ExtendWith(RunningSuite.class)
class MigrationJobIT {

  /** Another one for each run, in a suite that may have seen many. */
  private static final String DATABASE =
      "upgrade_job_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

  @Test
  void migratesAndEnds() throws Exception {
    var stack = StackConnection.current();
    var scripts = StackConnection.root().resolve("service-kit/src/main/resources/db/bootstrap");
    var password = UUID.randomUUID().toString();
    new Databases(stack.postgresUrl(), stack.postgresPassword(), scripts)
        .create(DATABASE, password, password);
    var settings = Surroundings.hazard();
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", stack.postgresUrl() + DATABASE);
    settings.put("QUARKUS_DATASOURCE_USERNAME", DATABASE + "_app");
    settings.put("QUARKUS_DATASOURCE_PASSWORD", password);
    settings.put("QUARKUS_FLYWAY_USERNAME", DATABASE + "_owner");
    settings.put("QUARKUS_FLYWAY_PASSWORD", password);
    settings.put("QUARKUS_INIT_AND_EXIT", "true");

    try (var job = Replica.start("migration-job", Surroundings.build("hazard-service"), settings)) {
      var end = job.awaitEnd();

      assertThat(end.exit()).as(String.join("\n", job.said())).isZero();
    }
    var schema = new Schema(DATABASE, DATABASE + "_owner", password);
    assertThat(schema.texts("select script from flyway_schema_history where success"))
        .contains(
            "db/kit/V0.001__create_outbox_audit_and_idempotency.sql",
            "db/migration/V001__create_hazard.sql");
    assertThat(schema.texts("select count(*) from outbox_event")).containsExactly("0");
  }
}
