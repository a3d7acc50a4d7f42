package org.anlan.hazards.report;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.report.Citizens.REPORTS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever guesses codes is stopped, and whoever reported is not. */
@QuarkusTest
@OnTheStack
class GuessingTest {

  private static final String WRONG = "AAAA-AAAA-AAAA";

  @Inject County county;

  private Response receipt;

  @BeforeEach
  void report() {
    county.describe();
    receipt = Citizens.report(Map.of());
  }

  @Test
  void locksTheGuesserOutAndNobodyElse() {
    for (int i = 0; i < Attempts.MOST; i++) {
      ask("198.51.100.1", WRONG).statusCode(404);
    }

    ask("198.51.100.1", WRONG).statusCode(429).header("Retry-After", matchesPattern("[0-9]+"));
    ask("198.51.100.1", code()).statusCode(429);
    ask("198.51.100.2", code()).statusCode(200);
    add("198.51.100.1", code()).statusCode(429);
    add("198.51.100.2", code()).statusCode(400).body("errors[0].pointer", equalTo("/file"));
  }

  @Test
  void manyAddressesLockOutThemselves() {
    for (int i = 0; i < Attempts.MOST_OF_RECEIPT; i++) {
      ask("203.0.113." + i % 250, WRONG).statusCode(404);
    }

    // one try for each that has not tried yet
    ask("192.0.2.1", WRONG).statusCode(404);
    ask("192.0.2.1", WRONG).statusCode(429);
    ask("192.0.2.1", code()).statusCode(429);
    ask("192.0.2.2", code()).statusCode(200);
  }

  private String code() {
    return receipt.path("queryCode");
  }

  private ValidatableResponse ask(String from, String code) {
    return given()
        .header("X-Forwarded-For", from)
        .queryParam("code", code)
        .get(REPORTS + "/{receipt}", receipt.<String>path("receipt"))
        .then();
  }

  private ValidatableResponse add(String from, String code) {
    return given()
        .header("X-Forwarded-For", from)
        .multiPart("code", code)
        .post(REPORTS + "/{receipt}/photographs", receipt.<String>path("receipt"))
        .then();
  }
}
