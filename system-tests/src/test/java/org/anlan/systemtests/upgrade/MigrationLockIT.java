package org.anlan.systemtests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.anlan.localstack.postgres.Databases;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * For how long a migration keeps everybody waiting on a table of a hundred thousand hazards: one
 * that only adds or drops a column, and one that writes every row anew.
 */
@ExtendWith(RunningSuite.class)
class MigrationLockIT {

  /** Another one for each run, in a suite that may have seen many. */
  private static final String DATABASE =
      "upgrade_locks_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

  private static final int HAZARDS = 100_000;

  private static Schema schema;

  @BeforeAll
  static void fill() throws IOException, SQLException {
    var stack = StackConnection.current();
    var scripts = StackConnection.root().resolve("service-kit/src/main/resources/db/bootstrap");
    var password = UUID.randomUUID().toString();
    new Databases(stack.postgresUrl(), stack.postgresPassword(), scripts)
        .create(DATABASE, password, password);
    schema = new Schema(DATABASE, DATABASE + "_owner", password);
    schema.migrate();
    schema.execute(
        """
        insert into hazard (id, version, number, county_code, township_code, department_code, place,
                            sector_codes, level, status, source, description, found_on, campaigns,
                            imported, rectification, search_text, created_at, created_by, created_by_name)
        select gen_random_uuid(), 0, 'YH-' || n, '610926', '610926100', '610926-YJ', '路口',
               '{GM}', 'GENERAL', 'REGISTERED', 'SELF_CHECK', '消防通道堵塞 ' || n, current_date - n %% 700, '{}',
               false, '{}', '消防通道堵塞 ' || n, now(), 'test', 'test'
          from generate_series(1, %d) n
        """
            .formatted(HAZARDS));
  }

  @Test
  void toExpandAndToContractTakesNoTime() throws Exception {
    double expand = longestLock("upgrade/expand");
    double contract = longestLock("upgrade/expand", "upgrade/contract");
    double rewrite = longestLock("upgrade/expand", "upgrade/contract", "upgrade/rewrite");

    System.out.printf(
        "Locks on %d hazards: expand %.0f ms, contract %.0f ms; to write each row anew %.0f ms%n",
        HAZARDS, expand, contract, rewrite);
    assertThat(expand).as("expand, ms").isLessThan(1000);
    assertThat(contract).as("contract, ms").isLessThan(1000);
    // what it must not look like, so that the two above mean something
    assertThat(rewrite).as("rewrite, ms").isGreaterThan(Math.max(expand, contract) * 3 + 100);
  }

  private static double longestLock(String... folders) throws Exception {
    try (var watch = LockWatch.of(DATABASE, "hazard")) {
      schema.migrate(folders);
      return watch.longest();
    }
  }
}
