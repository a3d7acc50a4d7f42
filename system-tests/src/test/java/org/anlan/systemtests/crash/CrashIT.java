package org.anlan.systemtests.crash;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.suite.RunningSuite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * kill -9 of services, gateway, PostgreSQL and Kafka under load: every acknowledged record of every
 * kind is there once, hazards, risks and licences with one fact and one audit record each, and the
 * figures of another service agree.
 */
@ExtendWith(RunningSuite.class)
class CrashIT {

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
    var campaign = "crash-" + Long.toUnsignedString(seed, Character.MAX_RADIX);
    int before = figure("enterprises", Map.of());
    var goOn = new AtomicBoolean(true);
    var works = Works.of(campaign, goOn);
    var nemesis =
        new Nemesis(seed, kills, works.stream().<IntSupplier>map(work -> work::done).toList());
    load(nemesis, works, goOn);
    int broken = works.stream().mapToInt(Works.Work::broken).sum();

    assertThat(nemesis.killed()).hasSize(kills).containsAll(Nemesis.VICTIMS);
    assertThat(broken).as("requests that the kills broke").isPositive();
    var there = new TreeMap<String, Integer>();
    for (var work : works) {
      var stock = new Stock(work);
      stock.check(work.what() + ", seed " + seed);
      there.put(work.what(), stock.size());
    }
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              assertThat(figure("hazards.general.found", Map.of("campaign", campaign)))
                  .as("figure of the hazards, seed " + seed)
                  .isEqualTo(there.get("hazards"));
              assertThat(figure("enterprises", Map.of()) - before)
                  .as("figure of the enterprises, seed " + seed)
                  .isEqualTo(there.get("enterprises"));
            });
    Tables.check(campaign, there);
    awaitLogIns();
    System.out.printf(
        "Crashes: seed %d, killed %s, acknowledged %s, broken and sent again %d, lost 0, twice 0%n",
        seed, nemesis.killed(), there, broken);
  }

  private static void load(Nemesis nemesis, List<Works.Work> works, AtomicBoolean goOn)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<?>>();
      works.stream()
          .flatMap(work -> work.writers().stream())
          .map(threads::submit)
          .forEach(running::add);
      threads.submit(nemesis).get();
      goOn.set(false);
      for (var writer : running) {
        writer.get(); // each waits for the acknowledgement of its last record
      }
    } finally {
      goOn.set(false);
    }
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

    Stock(Works.Work work) {
      acknowledged =
          work.writers().stream()
              .flatMap(writer -> writer.acknowledged().stream())
              .collect(Collectors.toSet());
      String cursor = null;
      do {
        var page = page(work.list(), cursor).jsonPath();
        listed.addAll(page.getList("items." + work.mark()));
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
