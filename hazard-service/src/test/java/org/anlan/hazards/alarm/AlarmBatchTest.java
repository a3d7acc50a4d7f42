package org.anlan.hazards.alarm;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.alarm.AlarmFlowTest.alarm;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many alarms at once: each is answered in its place. */
@QuarkusTest
@OnTheStack
class AlarmBatchTest {

  private static final String ALARMS = "/api/v1/alarms";

  @Inject County county;

  private final ClueApi official = ClueApi.as(Tokens.county());
  private final String platform =
      Tokens.of(u -> u.named("service-account-device").roles("device").area("610926"));
  private String code;

  @BeforeEach
  void install() {
    county.describe();
    var device = AlarmFlowTest.device();
    official.asking().body(device).post("/api/v1/devices").then().statusCode(201);
    code = (String) device.get("code");
  }

  @Test
  void manyAtOnceAreAnsweredOneByOne() {
    var body =
        Map.of("alarms", List.of(alarm(code, "B-1"), alarm("nobody", "B-2"), alarm(code, "B-1")));

    send(body).statusCode(200).body("items.result", contains("TAKEN", "UNKNOWN_DEVICE", "KNOWN"));

    official
        .asking()
        .get(ALARMS + "?deviceCode=" + code)
        .then()
        .body("items", hasSize(1))
        .body("items[0].status", equalTo("UNREVIEWED"));
  }

  @Test
  void whatIsWrongWithOneDoesNotKeepTheOthersOut() {
    var future = new HashMap<String, Object>(alarm(code, "F-1"));
    future.put("raisedAt", "2099-01-01T00:00:00+08:00");
    var nameless = new HashMap<String, Object>(alarm(code, "F-2"));
    nameless.remove("type");
    nameless.put("confidence", 2);
    var odd = new HashMap<String, Object>(alarm(code, "F-3"));
    odd.put("raisedAt", "yesterday");
    var alarms = List.of(future, nameless, odd, "none", alarm("nobody", "F-4"), alarm(code, "F-5"));

    send(Map.of("alarms", alarms))
        .statusCode(200)
        .body(
            "items.result",
            contains("REFUSED", "REFUSED", "REFUSED", "REFUSED", "UNKNOWN_DEVICE", "TAKEN"))
        .body("items.externalId", contains("F-1", "F-2", "F-3", null, "F-4", "F-5"))
        .body("items[0].problem.status", equalTo(400))
        .body("items[0].problem.code", equalTo("invalid-request"))
        .body("items[0].problem.errors.pointer", contains("/alarms/0/raisedAt"))
        .body("items[0].problem.errors.code", contains("observed-in-future"))
        .body("items[1].problem.errors.pointer", contains("/alarms/1/confidence", "/alarms/1/type"))
        .body("items[1].problem.errors.code", contains("decimal-max", "not-blank"))
        .body("items[2].problem.errors.pointer", contains("/alarms/2/raisedAt"))
        .body("items[3].problem.errors.pointer", contains("/alarms/3"))
        .body("items[4].problem.errors.code", contains("unknown-device"))
        .body("items[5].problem", nullValue());

    official.asking().get(ALARMS + "?deviceCode=" + code).then().body("items", hasSize(1));
    send(Map.of("alarms", List.of(future)))
        .statusCode(200)
        .body("items.result", contains("REFUSED"));
    send(Map.of("alarms", List.of())).statusCode(400);
  }

  private ValidatableResponse send(Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(platform)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post("/open/v1/alarms/batch")
        .then();
  }
}
