package org.anlan.hazards.report;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.clue.ClueApi.CLUES;
import static org.anlan.hazards.report.Citizens.REPORTS;
import static org.anlan.hazards.report.Citizens.ask;
import static org.anlan.hazards.report.Citizens.body;
import static org.anlan.hazards.report.Citizens.clue;
import static org.anlan.hazards.report.Citizens.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.clue.ClueApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports from the public: told at the door, asked for by receipt and code. */
@QuarkusTest
@OnTheStack
class ReportFlowTest {

  @Inject County county;
  @Inject OutboxReader outbox;

  private final ClueApi official = Citizens.official();

  @BeforeEach
  void describe() {
    county.describe();
  }

  @Test
  void anybodyReportsAndAsksByReceiptAndCode() {
    var receipt = report(Map.of());

    ask(receipt)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("status", equalTo("RECEIVED"))
        .body("answer", nullValue())
        .body("reward", nullValue());
    var clue = clue(receipt);
    official.get(clue).body("source", equalTo("PUBLIC")).body("reported", equalTo(true));
    assertThat(outbox.types(clue)).containsExactly("org.anlan.clue.submitted.v1");
  }

  @Test
  void aWrongCodeAndAnUnknownReceiptAreOneAndTheSame() {
    var receipt = report(Map.of()).<String>path("receipt");
    var unknown = "JB-0000-0000-0000";

    var wrong = ask(receipt, "AAAA-AAAA-AAAA");
    var none = ask(unknown, "AAAA-AAAA-AAAA");
    var malformed = ask("1' or '1'='1", "x");

    assertThat(List.of(wrong.statusCode(), none.statusCode(), malformed.statusCode()))
        .containsOnly(404);
    assertThat(wrong.asString().replace(receipt, "").replace(wrong.<String>path("traceId"), ""))
        .isEqualTo(none.asString().replace(unknown, "").replace(none.<String>path("traceId"), ""));
    given().get(REPORTS + "/" + receipt).then().statusCode(404);
  }

  @Test
  void guessingIsSlow() {
    for (var receipt : List.of(report(Map.of()).<String>path("receipt"), "JB-1111-1111-1111")) {
      for (int i = 0; i < Attempts.MOST; i++) {
        ask(receipt, "AAAA-AAAA-AAAA").then().statusCode(404);
      }

      ask(receipt, "AAAA-AAAA-AAAA")
          .then()
          .statusCode(429)
          .header("Retry-After", matchesPattern("[0-9]+"));
    }
  }

  @Test
  void theSameKeyIsTheSameReceipt() {
    var body = body(Map.of("reporter", Sentinels.REPORTER));
    var key = UUID.randomUUID().toString();

    var first =
        given()
            .contentType("application/json")
            .header("Idempotency-Key", key)
            .body(body)
            .post(REPORTS);
    var again =
        given()
            .contentType("application/json")
            .header("Idempotency-Key", key)
            .body(body)
            .post(REPORTS);

    again.then().statusCode(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(first.<String>path("queryCode")).isNotBlank();
  }

  @Test
  void thereIsNoListAndNoMoreThanWhatIsSaid() {
    given().get(REPORTS).then().statusCode(405);
    given().get(CLUES).then().statusCode(401);
    given()
        .contentType("application/json")
        .body(Map.of("place", "老街口"))
        .post(REPORTS)
        .then()
        .statusCode(400);
    given()
        .contentType("application/json")
        .body(body(Map.of("townshipCode", "610926999")))
        .post(REPORTS)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-township"));
  }
}
