package org.anlan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.HttpExchange;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Services that are slow, break off or share a path. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class UpstreamTest {

  @TestHTTPResource URI gateway;

  @Inject MeterRegistry registry;

  Neighbours neighbours;

  @Test
  void doesNotWaitForEver() {
    var over = new CountDownLatch(1);
    neighbours.hazard.answer(
        "/api/v1/hazards/slow",
        exchange -> {
          try {
            over.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    withToken()
        .get("/api/v1/hazards/slow")
        .then()
        .statusCode(504)
        .contentType("application/problem+json")
        .body("code", equalTo("service-timeout"));

    over.countDown();
  }

  @Test
  void readsAgainWhenAConnectionBreaks() {
    var tries = breaksOnce("/api/v1/hazards/flaky");

    withToken().get("/api/v1/hazards/flaky").then().statusCode(200);

    assertThat(tries).hasValue(2);
  }

  @Test
  void neverWritesAgain() {
    var tries = breaksOnce("/api/v1/hazards/once");

    withToken()
        .body("x")
        .post("/api/v1/hazards/once")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("service-away"));

    assertThat(tries).hasValue(1);
  }

  @Test
  void breaksOffWithTheService() {
    neighbours.hazard.answer(
        "/api/v1/hazards/half",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(new byte[500]);
          exchange.getResponseBody().flush();
          throw new IOException("gone");
        });
    long before = counted();

    var answer =
        RawConnection.exchange(
            gateway.getPort(),
            "GET /api/v1/hazards/half HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                + neighbours.realm.token()
                + "\r\n\r\n");

    // a request whose end nobody hears of would hold up every graceful stop
    await().untilAsserted(() -> assertThat(counted()).isGreaterThan(before));
    // neither completed nor followed by something else
    assertThat(answer).contains("content-length: 1000").doesNotContain("problem");
  }

  @Test
  void findsTheServiceAJobBelongsTo() {
    var id = UUID.randomUUID().toString();
    neighbours.registry.answer("/api/v1/jobs/" + id, UpstreamTest::nobodysJob);
    neighbours.hazard.answerJson("/api/v1/jobs/" + id, "{\"state\":\"RUNNING\"}");
    neighbours.hazard.answerJson("/api/v1/jobs/" + id + "/cancellation", "{\"state\":\"x\"}");

    withToken().get("/api/v1/jobs/" + id).then().statusCode(200);
    withToken().post("/api/v1/jobs/" + id + "/cancellation").then().body("state", equalTo("x"));
  }

  @Test
  void cannotSayWhoseAJobIsWhileAServiceIsAway() {
    var id = UUID.randomUUID().toString();
    neighbours.registry.answer("/api/v1/jobs/" + id, UpstreamTest::nobodysJob);
    neighbours.hazard.answer("/api/v1/jobs/" + id, UpstreamTest::nobodysJob);

    withToken().get("/api/v1/jobs/" + id).then().statusCode(503); // reporting is away
  }

  @Test
  void knowsNoOtherJobs() {
    withToken().get("/api/v1/jobs/1").then().statusCode(404);
    withToken().get("/api/v1/jobs").then().statusCode(404);
    withToken().post("/api/v1/imports/unknown-ledger").then().statusCode(404);
  }

  private long counted() {
    return registry.find("anlan.gateway.requests").tag("service", "hazard").timers().stream()
        .mapToLong(Timer::count)
        .sum();
  }

  private AtomicInteger breaksOnce(String path) {
    var tries = new AtomicInteger();
    neighbours.hazard.answer(
        path,
        exchange -> {
          if (tries.incrementAndGet() == 1) {
            throw new IOException("gone"); // the server closes the connection
          }
          ForeignServer.send(exchange, 200, "{}");
        });
    return tries;
  }

  private static void nobodysJob(HttpExchange exchange) throws IOException {
    ForeignServer.send(exchange, 404, "{\"code\":\"not-found\"}");
  }

  private RequestSpecification withToken() {
    return given().header("Authorization", "Bearer " + neighbours.realm.token());
  }
}
