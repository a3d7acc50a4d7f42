package org.anlan.systemtests.crash;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.suite.RunningSuite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * kill -9 of services, gateway, PostgreSQL and Kafka under load: every acknowledged hazard and
 * enterprise is there once, with one fact and one audit record, and the figures of another service
 * agree.
 */
@ExtendWith(RunningSuite.class)
class CrashIT {

  private static final int HAZARD_WRITERS = 5;
  private static final String TOWN = "610926100";
  private static final String DEPARTMENT = "610926-YJ";

  @Test
  void nothingAcknowledgedIsLostOrDoneTwice() throws Exception {
    crash(Nemesis.VICTIMS.size());
  }

  @Test
  @Tag("prove")
  void nothingIsLostInTwoHundredKills() throws Exception {
    crash(200);
  }

  private static void crash(int kills)
      throws InterruptedException, ExecutionException, SQLException {
    long seed = Long.getLong("anlan.seed", System.nanoTime());
    System.out.println("Crashes: seed " + seed);
    var campaign = "crash-" + seed;
    int before = figure("enterprises", Map.of());
    var goOn = new AtomicBoolean(true);
    var hazards = hazardWriters(campaign, goOn);
    var enterprises = List.of(enterpriseWriter(campaign, goOn));
    var nemesis = new Nemesis(seed, kills, List.of(() -> done(hazards), () -> done(enterprises)));
    load(nemesis, hazards, enterprises, goOn);
    int broken = broken(hazards) + broken(enterprises);

    assertThat(nemesis.killed()).hasSize(kills).containsAll(Nemesis.VICTIMS);
    assertThat(broken).as("requests that the kills broke").isPositive();
    var there = new Stock(hazards, "/api/v1/hazards?campaign=" + campaign, "description");
    there.check("hazards, seed " + seed);
    var units = new Stock(enterprises, "/api/v1/enterprises?q=" + campaign, "address");
    units.check("enterprises, seed " + seed);
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              assertThat(figure("hazards.general.found", Map.of("campaign", campaign)))
                  .as("figure of the hazards, seed " + seed)
                  .isEqualTo(there.size());
              assertThat(figure("enterprises", Map.of()) - before)
                  .as("figure of the enterprises, seed " + seed)
                  .isEqualTo(units.size());
            });
    Tables.check(campaign, there.size());
    awaitLogIns();
    System.out.printf(
        "Crashes: seed %d, killed %s, acknowledged %d hazards and %d enterprises, broken and sent again %d, lost 0, twice 0%n",
        seed, nemesis.killed(), there.size(), units.size(), broken);
  }

  private static void load(
      Nemesis nemesis, List<Writer> hazards, List<Writer> enterprises, AtomicBoolean goOn)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<>(hazards.stream().map(threads::submit).toList());
      enterprises.stream().map(threads::submit).forEach(running::add);
      threads.submit(nemesis).get();
      goOn.set(false);
      for (var writer : running) {
        writer.get(); // each waits for the acknowledgement of its last record
      }
    } finally {
      goOn.set(false);
    }
  }

  private static List<Writer> hazardWriters(String campaign, AtomicBoolean goOn) {
    var enterprise =
        given()
            .auth()
            .oauth2(Tokens.county())
            .get("/api/v1/enterprises?townshipCode=" + TOWN)
            .path("items[0].id")
            .toString();
    return IntStream.range(0, HAZARD_WRITERS)
        .mapToObj(
            i ->
                new Writer(
                    "/api/v1/hazards",
                    token("crash-hazards-" + i),
                    key ->
                        Map.of(
                            "enterpriseId",
                            enterprise,
                            "level",
                            "GENERAL",
                            "description",
                            key,
                            "foundOn",
                            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                            "campaigns",
                            List.of(campaign)),
                    goOn))
        .toList();
  }

  private static Writer enterpriseWriter(String campaign, AtomicBoolean goOn) {
    return new Writer(
        "/api/v1/enterprises",
        token("crash-enterprises"),
        key ->
            Map.of(
                "name",
                "平利县" + campaign + "加工点",
                "kind",
                "HOUSEHOLD_WORKSHOP",
                "otherIdentifier",
                Map.of("type", "门牌号", "value", key),
                "address",
                key,
                "townshipCode",
                TOWN,
                "departmentCodes",
                List.of(DEPARTMENT)),
        goOn);
  }

  /** One each, or the gateway's rate limit of a caller would set the pace. */
  private static String token(String name) {
    return Tokens.of(u -> u.named(name).roles("township").area(TOWN).organization("610926-Z100"));
  }

  private static int done(List<Writer> writers) {
    return writers.stream().mapToInt(w -> w.acknowledged().size()).sum();
  }

  private static int broken(List<Writer> writers) {
    return writers.stream().mapToInt(Writer::broken).sum();
  }

  /** Keycloak finds its connections to a killed PostgreSQL broken one by one, at a log-in each. */
  private static void awaitLogIns() {
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .until(
            () -> {
              for (int i = 0; i < 10; i++) {
                Tokens.login("county");
              }
              return true;
            });
  }

  private static int figure(String metric, Map<String, ?> filter) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .queryParam("metric", metric)
        .queryParams(filter)
        .get("/api/v1/figures")
        .then()
        .statusCode(200)
        .extract()
        .<Number>path("value")
        .intValue();
  }

  /** What was acknowledged, and what the list shows of it. */
  private static final class Stock {

    private final Set<String> acknowledged;
    private final List<String> listed = new ArrayList<>();

    Stock(List<Writer> writers, String list, String mark) {
      acknowledged =
          writers.stream().flatMap(w -> w.acknowledged().stream()).collect(Collectors.toSet());
      String cursor = null;
      do {
        var page = page(list, cursor).jsonPath();
        listed.addAll(page.getList("items." + mark));
        cursor = page.getString("nextCursor");
      } while (cursor != null);
    }

    /** Asked again where a connection to what was killed comes to light only now. */
    private static Response page(String list, @Nullable String cursor) {
      return await()
          .ignoreExceptions()
          .until(
              () ->
                  given()
                      .auth()
                      .oauth2(Tokens.county())
                      .queryParam("limit", 200)
                      .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                      .get(list),
              answer -> answer.statusCode() == 200);
    }

    int size() {
      return acknowledged.size();
    }

    void check(String what) {
      var lost = new HashSet<>(acknowledged);
      var seen = new HashSet<String>();
      var twice = new ArrayList<String>();
      for (var key : listed) {
        lost.remove(key);
        if (!seen.add(key)) {
          twice.add(key);
        }
      }
      assertThat(lost).as("acknowledged and not there: " + what).isEmpty();
      assertThat(twice).as("there twice: " + what).isEmpty();
      assertThat(seen).as("there and never acknowledged: " + what).hasSize(size());
    }
  }
}
