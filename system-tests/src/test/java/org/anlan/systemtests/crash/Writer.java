package org.anlan.systemtests.crash;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.anlan.servicekit.stack.Tokens;

/**
 * Registers hazards one after another. A request without an answer is sent again under its
 * Idempotency-Key until it is acknowledged, as a careful client does.
 */
final class Writer implements Runnable {

  private final String campaign;
  private final String enterprise;
  private final AtomicBoolean goOn;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger repeated = new AtomicInteger();

  Writer(String campaign, String enterprise, AtomicBoolean goOn) {
    this.campaign = campaign;
    this.enterprise = enterprise;
    this.goOn = goOn;
  }

  @Override
  public void run() {
    while (goOn.get()) {
      var key = UUID.randomUUID().toString();
      while (!isAcknowledged(key)) {
        repeated.incrementAndGet();
        pause();
      }
      acknowledged.incrementAndGet();
    }
  }

  int acknowledged() {
    return acknowledged.get();
  }

  int repeated() {
    return repeated.get();
  }

  private boolean isAcknowledged(String key) {
    try {
      var status =
          given()
              .auth()
              .oauth2(Tokens.township("610926100"))
              .header("Idempotency-Key", key)
              .contentType("application/json")
              .body(
                  Map.of(
                      "enterpriseId",
                      enterprise,
                      "level",
                      "GENERAL",
                      "description",
                      key,
                      "foundOn",
                      "2026-01-05",
                      "campaigns",
                      List.of(campaign)))
              .post("/api/v1/hazards")
              .statusCode();
      if (status != 201 && status < 500 && status != 409 && status != 429) {
        throw new AssertionError("A good request was refused with " + status);
      }
      return status == 201;
    } catch (Exception e) {
      // REST Assured lets checked ones through: the connection broke, and whether it was done is
      // what
      // the key is for
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(200));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
