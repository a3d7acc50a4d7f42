package org.anlan.hazards.alarm;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.hazards.device.SilenceSearch;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Devices, what they say, and what is made of it. */
@QuarkusTest
@OnTheStack
class AlarmFlowTest {

  private static final String DEVICES = "/api/v1/devices";
  private static final String ALARMS = "/api/v1/alarms";

  @Inject County county;
  @Inject OutboxReader outbox;
  @Inject Ageing ageing;
  @Inject SilenceSearch search;

  private final ClueApi official = ClueApi.as(Tokens.county());
  private final ClueApi emergency = ClueApi.as(Tokens.department(EMERGENCY));
  private final String platform =
      Tokens.of(u -> u.named("service-account-device").roles("device").area("610926"));

  @BeforeEach
  void describe() {
    county.describe();
  }

  @Test
  void aConfirmedAlarmIsAClueAndNoHazardYet() {
    var code = installed();
    var alarm = raised(code);
    assertThat(outbox.types(alarm)).containsExactly("org.anlan.alarm.raised.v1");

    var clue =
        review(alarm, Map.of("result", "CONFIRMED", "opinion", "现场确有"))
            .statusCode(200)
            .body("status", equalTo("CONFIRMED"))
            .extract()
            .<String>path("clueId");

    emergency
        .get(UUID.fromString(clue))
        .statusCode(200)
        .body("source", equalTo("ALARM"))
        .body("status", equalTo("SUBMITTED"))
        .body("description", equalTo("库区摄像机：浸润线超限，3.2 m"))
        .body("hazardId", nullValue());
    review(alarm, Map.of("result", "FALSE_ALARM")).statusCode(409);
    assertThat(outbox.types(alarm))
        .containsExactly("org.anlan.alarm.raised.v1", "org.anlan.alarm.confirmed.v1");
  }

  @Test
  void aFalseAlarmIsNothing() {
    var alarm = raised(installed());

    review(alarm, Map.of("result", "FALSE_ALARM", "opinion", "飞鸟"))
        .statusCode(200)
        .body("clueId", nullValue());
  }

  @Test
  void sentTwiceIsTakenOnce() {
    var code = installed();
    var id = raised(code);

    send(alarm(code, "A-1"))
        .statusCode(200)
        .body("result", equalTo("KNOWN"))
        .body("alarmId", equalTo(id.toString()));

    assertThat(outbox.types(id)).hasSize(1);
  }

  @Test
  void onlyPlatformsOfDevicesSend() {
    var body = alarm(installed(), "C-1");
    official
        .asking()
        .header("Idempotency-Key", "k")
        .body(body)
        .post("/open/v1/alarms")
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(platform)
        .contentType("application/json")
        .body(body)
        .post("/open/v1/alarms")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/header/Idempotency-Key"));
    send(alarm("nobody", "C-2")).statusCode(400).body("errors[0].code", equalTo("unknown-device"));
    given().auth().oauth2(platform).get(ALARMS).then().statusCode(403);
    var elsewhere = Tokens.of(u -> u.named("other-platform").roles("device").area("610927"));
    given()
        .auth()
        .oauth2(elsewhere)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post("/open/v1/alarms")
        .then()
        .statusCode(400);
  }

  @Test
  void isSeenWhereItStands() {
    var code = installed();
    var alarm = raised(code);

    emergency.asking().get(ALARMS + "/" + alarm).then().statusCode(200);
    ClueApi.as(Tokens.township(TOWN_A)).asking().get(ALARMS + "/" + alarm).then().statusCode(200);
    for (var other : List.of(Tokens.township(TOWN_B), Tokens.department(HOUSING))) {
      ClueApi.as(other).asking().get(ALARMS + "/" + alarm).then().statusCode(404);
      ClueApi.as(other)
          .asking()
          .get(DEVICES + "?code=" + code)
          .then()
          .statusCode(200)
          .body("items", hasSize(0));
    }
  }

  @Test
  void silenceIsToldOnceAndAgainAfterTheNextSignOfLife() {
    var code = installed();
    var id = device(code);
    search.search();
    assertThat(outbox.types(id)).containsExactly("org.anlan.device.installed.v1");

    ageing.age(id, 31);
    search.search();
    search.search();

    assertThat(outbox.types(id))
        .containsExactly("org.anlan.device.installed.v1", "org.anlan.device.silent.v1");
    silent(true).body("items.id", hasItem(id.toString()));
    official
        .asking()
        .get(DEVICES + "/" + id)
        .then()
        .body("silent", equalTo(true))
        .body("version", equalTo(0));
    open(Map.of("devices", List.of(code, "nobody")), "/open/v1/alarms/heartbeats")
        .statusCode(200)
        .body("unknown", contains("nobody"));
    silent(true).body("items.id", not(hasItem(id.toString())));
    silent(false).body("items.id", hasItem(id.toString()));
    ageing.age(id, 32);
    search.search();
    assertThat(outbox.types(id)).filteredOn(t -> t.endsWith("silent.v1")).hasSize(2);
  }

  @Test
  void whatIsRetiredIsSilentForEver() {
    var code = installed();
    var id = device(code);
    var etag = official.asking().get(DEVICES + "/" + id).header("ETag");
    var changed =
        official
            .asking()
            .header("If-Match", etag)
            .body(Map.of("name", "新名", "heartbeatSeconds", 20))
            .patch(DEVICES + "/" + id)
            .then()
            .statusCode(200)
            .body("name", equalTo("新名"))
            .extract()
            .header("ETag");
    official
        .asking()
        .header("If-Match", changed)
        .body(Map.of())
        .post(DEVICES + "/" + id + "/retirement")
        .then()
        .statusCode(200);

    ageing.age(id, 3600);
    search.search();

    assertThat(outbox.types(id)).noneMatch(t -> t.endsWith("silent.v1"));
    send(alarm(code, "D-1")).statusCode(400);
  }

  @Test
  void goesWithItsEnterprise() {
    var enterprise = county.enterprise(TOWN_A, EMERGENCY);
    var body = device();
    body.put("enterpriseId", enterprise);
    body.remove("townshipCode");
    body.remove("departmentCode");
    official.asking().body(body).post(DEVICES).then().statusCode(201);
    var alarm = raised((String) body.get("code"));

    county.card(enterprise, TOWN_B, null, HOUSING);

    ClueApi.as(Tokens.township(TOWN_B)).asking().get(ALARMS + "/" + alarm).then().statusCode(200);
    emergency.asking().get(ALARMS + "/" + alarm).then().statusCode(404);
    assertThat(outbox.types(device((String) body.get("code"))))
        .contains("org.anlan.device.rescoped.v1");
  }

  private String installed() {
    var body = device();
    official
        .asking()
        .body(body)
        .post(DEVICES)
        .then()
        .statusCode(201)
        .body("silent", equalTo(false));
    official.asking().body(body).post(DEVICES).then().statusCode(409);
    return (String) body.get("code");
  }

  static Map<String, Object> device() {
    var body = new HashMap<String, Object>();
    body.put("code", "CAM-" + UUID.randomUUID());
    body.put("kind", "TAILINGS_POND");
    body.put("name", "库区摄像机");
    body.put("heartbeatSeconds", 10);
    body.put("place", "尾矿库");
    body.put("townshipCode", TOWN_A);
    body.put("departmentCode", EMERGENCY);
    return body;
  }

  private UUID device(String code) {
    return UUID.fromString(
        official.asking().get(DEVICES + "?code=" + code).then().extract().path("items[0].id"));
  }

  static Map<String, ?> alarm(String code, String id) {
    return Map.of(
        "deviceCode",
        code,
        "externalId",
        id,
        "type",
        "浸润线超限",
        "raisedAt",
        "2026-01-15T08:00:00+08:00",
        "confidence",
        0.97,
        "reading",
        "3.2 m");
  }

  private UUID raised(String code) {
    return UUID.fromString(
        send(alarm(code, "A-1"))
            .statusCode(200)
            .body("result", equalTo("TAKEN"))
            .body("alarmId", notNullValue())
            .extract()
            .path("alarmId"));
  }

  private ValidatableResponse send(Map<String, ?> alarm) {
    return open(alarm, "/open/v1/alarms");
  }

  private ValidatableResponse open(Map<String, ?> body, String path) {
    return given()
        .auth()
        .oauth2(platform)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post(path)
        .then();
  }

  private ValidatableResponse silent(boolean yes) {
    return official.asking().get(DEVICES + "?limit=200&silent=" + yes).then().statusCode(200);
  }

  private ValidatableResponse review(UUID alarm, Map<String, ?> body) {
    var etag = emergency.asking().get(ALARMS + "/" + alarm).header("ETag");
    return emergency
        .asking()
        .header("If-Match", etag)
        .body(body)
        .post(ALARMS + "/" + alarm + "/review")
        .then();
  }

  /** Lets time pass for a device. */
  @ApplicationScoped
  static class Ageing {

    private final Aged aged;

    Ageing(Aged aged) {
      this.aged = aged;
    }

    void age(UUID device, int seconds) {
      Caller.asSystem("test", () -> aged.age(device, seconds));
    }
  }

  /** Its own bean, because the transaction begins at its door. */
  @ApplicationScoped
  static class Aged {

    private final AgroalDataSource database;

    Aged(AgroalDataSource database) {
      this.database = database;
    }

    @Transactional
    void age(UUID device, int seconds) {
      try (var connection = database.getConnection();
          var statement =
              connection.prepareStatement(
                  "update device set heard_at = now() - make_interval(secs => ?) where id = ?")) {
        statement.setInt(1, seconds);
        statement.setObject(2, device);
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
