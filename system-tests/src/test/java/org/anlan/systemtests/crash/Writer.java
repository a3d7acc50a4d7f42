package org.anlan.systemtests.crash;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Makes records one after another, each marked with the key it is sent under. A request without an
 * answer is sent again under its Idempotency-Key until it is acknowledged, as a careful client
 * does.
 */
final class Writer implements Runnable {

  /** Longer than any part takes to come back, even when it is killed twice. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String collection;
  private final String token;
  private final String campaign;
  private final Function<String, Map<String, ?>> body;
  private final AtomicBoolean goOn;
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private int broken;
  private String last = "none";

  /**
   * @param campaign what every key begins with
   * @param body the record of a key
   */
  Writer(
      String collection,
      String token,
      String campaign,
      Function<String, Map<String, ?>> body,
      AtomicBoolean goOn) {
    this.collection = collection;
    this.token = token;
    this.campaign = campaign;
    this.body = body;
    this.goOn = goOn;
  }

  @Override
  public void run() {
    while (goOn.get()) {
      var key = campaign + "-" + UUID.randomUUID();
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!isAcknowledged(key)) {
        if (System.nanoTime() > end) {
          throw new AssertionError("No answer that settles it, the last being " + last);
        }
        pause();
      }
      acknowledged.add(key);
    }
  }

  /** The keys of what was answered with 201. */
  Set<String> acknowledged() {
    return acknowledged;
  }

  /** How many requests had no answer, or one of 5xx. */
  int broken() {
    return broken;
  }

  private boolean isAcknowledged(String key) {
    Response answer;
    try {
      answer =
          given()
              .auth()
              .oauth2(token)
              .header("Idempotency-Key", key)
              .contentType("application/json")
              .body(body.apply(key))
              .post(collection);
    } catch (Exception e) {
      // REST Assured lets checked ones through. Whether it was done is what the key is for.
      broken++;
      return false;
    }
    int status = answer.statusCode();
    last = answer.asString();
    if (status >= 500) {
      broken++;
      return false;
    }
    if (status == 201) {
      return true;
    }
    if (status != 429 && !"idempotency-key-in-use".equals(answer.path("code"))) {
      throw new AssertionError("A good request was refused: " + answer.asString());
    }
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(200));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
