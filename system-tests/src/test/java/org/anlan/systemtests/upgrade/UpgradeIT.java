package org.anlan.systemtests.upgrade;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.replica.Balancer;
import org.anlan.systemtests.replica.Replica;
import org.anlan.systemtests.replica.Surroundings;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two replicas of the hazard service are rolled to the next version, back, and forward again under
 * load, with a migration that expands the schema before and one that contracts it after. The
 * suite's own replica stays what it was and works on throughout.
 *
 * <p>The next version is this build with further migrations. {@code -Danlan.upgrade.from=<folder>}
 * takes another build of the service, its {@code target/quarkus-app}, for the version before.
 */
@ExtendWith(RunningSuite.class)
class UpgradeIT {

  private static final String DELAY = System.getProperty("anlan.shutdown.delay", "5s");
  private static final Path NEXT = Surroundings.build("hazard-service");
  private static final Path BEFORE =
      Path.of(System.getProperty("anlan.upgrade.from", NEXT.toString()));
  private static final Duration CALM = Duration.ofSeconds(8);

  @Test
  void nobodyNoticesAnUpgradeNorTheWayBack() throws Exception {
    var schema = new Schema("hazard", "hazard_owner", Surroundings.password("hazard_owner"));
    var campaign = "upgrade-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    try (var balancer = new Balancer();
        var gateway = gateway(balancer.address());
        var fleet = new Fleet(balancer, DELAY);
        var watch = LockWatch.of("hazard", "hazard")) {
      fleet.begin(BEFORE);
      gateway.awaitReady();
      try (var load = Load.start(gateway.address(), campaign, enterprise())) {
        Thread.sleep(CALM); // until everything is warm
        long calm = System.nanoTime();
        Thread.sleep(CALM);
        var before = load.since(calm);

        long begun = System.nanoTime();
        upAndBackAndUpAgain(schema, fleet);
        var during = load.since(begun);
        load.close();

        System.out.printf(
            "Upgrade: before %s; during %s; stops %s; longest lock %.0f ms%n",
            before, during, fleet.stops(), watch.longest());
        assertThat(load.all().failures()).as("failed requests").isEmpty();
        assertThat(fleet.stops()).hasSize(6).allMatch(Replica.Stop::isOrderly);
        assertThat(watch.longest()).as("longest lock in ms").isLessThan(1000);
        check(schema, campaign, load.acknowledged());
      }
    } finally {
      forget(schema);
    }
  }

  @Test
  @Tag("prove")
  void noStopDropsARequest() throws Exception {
    int rolls = Integer.getInteger("anlan.stops", 20) / 2;
    var schema = new Schema("hazard", "hazard_owner", Surroundings.password("hazard_owner"));
    var campaign = "stops-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    try (var balancer = new Balancer();
        var gateway = gateway(balancer.address());
        var fleet = new Fleet(balancer, DELAY)) {
      fleet.begin(NEXT);
      gateway.awaitReady();
      try (var load = Load.start(gateway.address(), campaign, enterprise())) {
        for (int i = 0; i < rolls; i++) {
          fleet.roll("stop-" + i, NEXT);
        }
        load.close();

        System.out.printf("Stops: %d, %s; %s%n", fleet.stops().size(), load.all(), fleet.stops());
        assertThat(load.all().failures()).as("failed requests").isEmpty();
        assertThat(fleet.stops()).allMatch(Replica.Stop::isOrderly);
        check(schema, campaign, load.acknowledged());
      }
    }
  }

  /** Each replica knows only its own version; the schema is the newest all the time. */
  private static void upAndBackAndUpAgain(Schema schema, Fleet fleet) throws Exception {
    schema.migrate("upgrade/expand");
    fleet.roll("next", NEXT);
    schema.execute("update hazard set upgrade_remark = 'filled' where upgrade_remark is null");
    fleet.roll("before", BEFORE);
    fleet.roll("next-again", NEXT);
    schema.migrate("upgrade/expand", "upgrade/contract");
    Thread.sleep(Duration.ofSeconds(2));
  }

  /** What was acknowledged is there once, with one fact and one audit record each. */
  private static void check(Schema schema, String campaign, Set<String> acknowledged)
      throws SQLException {
    var there =
        schema.texts(
            "select description from hazard where campaigns @> array['%s']".formatted(campaign));
    assertThat(new HashSet<>(there)).isEqualTo(acknowledged).hasSameSizeAs(there);
    int size = there.size();
    assertThat(
            schema.texts(
                """
                select concat_ws(' ', count(distinct h.id), count(distinct o.id), count(distinct o.subject),
                                 count(distinct a.id), count(distinct a.target_id))
                  from hazard h
                  left join outbox_event o
                         on o.subject = h.id and o.type = 'org.anlan.hazard.registered.v1'
                  left join audit_record a
                         on a.target_id = h.id and a.action = 'org.anlan.hazard.registered.v1'
                 where h.campaigns @> array['%s']
                """
                    .formatted(campaign)))
        .as("hazards, facts, hazards with one, audit records, hazards with one")
        .containsExactly("%1$d %1$d %1$d %1$d %1$d".formatted(size));
    await()
        .untilAsserted(
            () ->
                assertThat(
                        schema.texts(
                            "select id::text from outbox_event where published_at is null"))
                    .as("facts still to be sent")
                    .isEmpty());
  }

  private static Replica gateway(URI hazard) {
    return Replica.start(
        "gateway-before-upgrade", Surroundings.build("gateway"), Surroundings.gateway(hazard));
  }

  private static String enterprise() {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .get("/api/v1/enterprises?townshipCode=610926100")
        .path("items[0].id")
        .toString();
  }

  /** The suite goes on without what this test added. */
  private static void forget(Schema schema) throws SQLException {
    schema.execute(
        "alter table hazard drop column if exists upgrade_remark",
        "delete from flyway_schema_history where script like '%__upgrade_test_%'");
  }
}
