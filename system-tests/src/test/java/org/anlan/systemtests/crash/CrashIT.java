package org.anlan.systemtests.crash;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * kill -9 of services, PostgreSQL and Kafka under load: every acknowledged hazard is there once,
 * and the figure of another service agrees.
 */
@ExtendWith(RunningSuite.class)
class CrashIT {

  private static final int WRITERS = 4;

  @Test
  void nothingAcknowledgedIsLostOrDoneTwice() throws InterruptedException, ExecutionException {
    crash(6);
  }

  @Test
  @Tag("prove")
  void nothingIsLostInTwoHundredKills() throws InterruptedException, ExecutionException {
    crash(200);
  }

  private static void crash(int kills) throws InterruptedException, ExecutionException {
    long seed = Long.getLong("anlan.seed", System.nanoTime());
    var campaign = "crash-" + seed;
    var enterprise =
        given()
            .auth()
            .oauth2(Tokens.login("enterprise-a"))
            .get("/api/v1/enterprises")
            .path("items[0].id")
            .toString();
    var goOn = new AtomicBoolean(true);
    var nemesis = new Nemesis(seed, kills);
    var writers =
        Stream.generate(() -> new Writer(campaign, enterprise, goOn)).limit(WRITERS).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<>(writers.stream().map(threads::submit).toList());
      threads.submit(nemesis).get();
      goOn.set(false);
      for (var writer : running) {
        writer.get(); // each waits for the acknowledgement of its last hazard
      }
    }
    int acknowledged = writers.stream().mapToInt(Writer::acknowledged).sum();
    int repeated = writers.stream().mapToInt(Writer::repeated).sum();

    assertThat(nemesis.killed()).hasSize(kills);
    assertThat(repeated).as("requests that the kills broke").isPositive();
    assertThat(descriptions(campaign))
        .as("seed " + seed)
        .hasSize(acknowledged)
        .doesNotHaveDuplicates();
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(figure(campaign)).isEqualTo(acknowledged));
    awaitLogIns();
    System.out.printf(
        "Crashes: seed %d, killed %s, acknowledged %d, sent again %d, lost 0, twice 0%n",
        seed, nemesis.killed(), acknowledged, repeated);
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

  private static List<String> descriptions(String campaign) {
    var descriptions = new ArrayList<String>();
    String cursor = null;
    do {
      var page =
          given()
              .auth()
              .oauth2(Tokens.county())
              .queryParam("campaign", campaign)
              .queryParam("limit", 200)
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/api/v1/hazards")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      descriptions.addAll(page.getList("items.description"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    return descriptions;
  }

  private static int figure(String campaign) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .queryParam("metric", "hazards.general.found")
        .queryParam("campaign", campaign)
        .get("/api/v1/figures")
        .then()
        .statusCode(200)
        .extract()
        .path("value");
  }
}
