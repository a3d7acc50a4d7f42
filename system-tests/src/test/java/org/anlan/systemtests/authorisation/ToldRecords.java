package org.anlan.systemtests.authorisation;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.suite.SomeAddress;

/**
 * What somebody told, for the matrix: a clue in grid-a's grid that was dispatched to
 * dept-emergency. Made when first asked for.
 */
final class ToldRecords {

  private static final Map<String, String> MADE = new HashMap<>();

  static final Map<String, ?> CLUE =
      Map.of(
          "description", "配电箱未接地", "place", "老街口", "townshipCode", "610926100", "source", "GRID");

  private ToldRecords() {}

  /** Makes it once; one may need another. */
  private static String made(String name, UnaryOperator<String> making) {
    var there = MADE.get(name);
    if (there == null) {
      there = making.apply(name);
      MADE.put(name, there);
    }
    return there;
  }

  /** Under a code of this run, for a code is given once. */
  static final Map<String, ?> DEVICE =
      Map.of(
          "code", "MATRIX-" + UUID.randomUUID(),
          "kind", "VIDEO",
          "name", "老街口摄像机",
          "heartbeatSeconds", 3600,
          "place", "老街口",
          "townshipCode", "610926100",
          "departmentCode", "610926-YJ");

  static final Map<String, ?> REPORT =
      Map.of("description", "配电箱未接地", "place", "老街口", "townshipCode", "610926100");

  /** Whether the path leads to one of these records. */
  static boolean own(String path) {
    return path.startsWith("/api/v1/clues/")
        || path.startsWith("/public/v1/reports/")
        || path.startsWith("/api/v1/identity-requests/")
        || path.startsWith("/api/v1/rewards/")
        || path.startsWith("/api/v1/devices/")
        || path.startsWith("/api/v1/alarms/");
  }

  /** The path with the ids of these records in it. */
  static String fill(String path) {
    if (path.startsWith("/public/")) {
      return path.replace("{receipt}", "JB-NOBODYS"); // wrong codes of a receipt are counted
    }
    if (path.startsWith("/api/v1/identity-requests/")) {
      return path.replace("{id}", made("look", name -> look()));
    }
    if (path.startsWith("/api/v1/devices/")) {
      return path.replace("{id}", device());
    }
    if (path.startsWith("/api/v1/alarms/")) {
      return path.replace("{id}", made("alarm", name -> alarm()));
    }
    if (path.startsWith("/api/v1/rewards/")) {
      return path.replace("{id}", made("reward", name -> proposed()));
    }
    var clue = made("clue", name -> dispatched());
    return path.replace("{id}", clue)
        .replace("{attachment}", made("photograph", name -> attachTo(clue)));
  }

  private static String dispatched() {
    var id = post("grid-a", "/api/v1/clues", CLUE);
    tell(id, 0, "dispatch", Map.of("departmentCode", "610926-YJ"));
    return id;
  }

  static String receipt() {
    return made(
        "receipt",
        name ->
            SomeAddress.asking()
                .contentType("application/json")
                .body(REPORT)
                .post("/public/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("receipt"));
  }

  /** The clue that the report became. */
  static String reported() {
    return made(
        "reported",
        name ->
            given()
                .auth()
                .oauth2(Tokens.login("county"))
                .get("/api/v1/clues?receipt=" + receipt())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
  }

  private static String look() {
    return post(
        "reward-keeper", "/api/v1/identity-requests", Map.of("clueId", reported(), "reason", "核实"));
  }

  private static String proposed() {
    var id = reported();
    tell(id, 0, "dispatch", Map.of("departmentCode", "610926-YJ"));
    tell(id, 1, "acceptance", Map.of());
    tell(id, 2, "confirmation", Map.of("level", "GENERAL", "description", "配电箱冒烟"));
    return post("reward-keeper", "/api/v1/rewards", rewardOf(id));
  }

  static Map<String, ?> rewardOf(String clue) {
    return Map.of("clueId", clue, "kind", "GENERAL_HAZARD", "basis", "核查记录");
  }

  private static void tell(String clue, int version, String verb, Map<String, ?> body) {
    given()
        .auth()
        .oauth2(Tokens.login("county"))
        .contentType("application/json")
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post("/api/v1/clues/{id}/" + verb, clue)
        .then()
        .statusCode(200);
  }

  static String device() {
    return made("device", name -> post("town-a", "/api/v1/devices", DEVICE));
  }

  static Map<String, ?> alarmOf(String id) {
    return Map.of(
        "deviceCode",
        DEVICE.get("code"),
        "externalId",
        id,
        "type",
        "未戴安全帽",
        "raisedAt",
        "2026-01-06T08:00:00+08:00");
  }

  private static String alarm() {
    device();
    return given()
        .auth()
        .oauth2(Tokens.loginMachine("device"))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(alarmOf("A-1"))
        .post("/open/v1/alarms")
        .then()
        .statusCode(200)
        .extract()
        .path("alarmId");
  }

  private static String attachTo(String clue) {
    return given()
        .auth()
        .oauth2(Tokens.login("grid-a"))
        .multiPart("file", "photograph.pdf", Subject.PDF, "application/pdf")
        .post("/api/v1/clues/{id}/attachments", clue)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String post(String user, String path, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(Tokens.login(user))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post(path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
