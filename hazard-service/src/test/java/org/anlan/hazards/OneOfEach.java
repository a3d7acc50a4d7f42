package org.anlan.hazards;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.hazards.risk.RiskApi;
import org.anlan.servicekit.stack.Tokens;

/**
 * Puts one of everything on record at an enterprise, so that a list, a map or a wall that is tried
 * has something to show or to hide.
 *
 * @param department in charge of the enterprise
 */
record OneOfEach(UUID enterprise, String town, String department, LocalDate today) {

  private static final String LEDGER = "隐患编号,隐患级别,隐患描述,来源,发现日期\nX-1,一般,护栏缺失,乡镇检查,2026-01-05\n";

  /** Of each; the rounds that find overdue deadlines are the caller's to let run. */
  void register() {
    var office = HazardApi.as(Tokens.township(town));
    overdue(office);
    listed(office);
    risk();
    make(
        office,
        "risk-reports",
        Map.of(
            "enterpriseId",
            enterprise,
            "kind",
            "CHANGE",
            "changedOn",
            "2026-01-05",
            "commitment",
            Map.of("statement", "报告属实", "signedBy", "矿长")));
    make(
        office,
        "check-tasks",
        Map.of(
            "enterpriseId", enterprise, "level", "POST", "title", "班前检查", "dueOn", "2099-12-31"));
    make(
        office,
        "unit-risk-grades",
        Map.of("enterpriseId", enterprise, "grade", "C", "basis", "年度分级评估"));
    make(
        office,
        "expert-reviews",
        Map.of(
            "enterpriseId",
            enterprise,
            "kind",
            "EXPERT",
            "organisation",
            "市专家库",
            "on",
            "2026-01-05"));
    clue();
    alarm();
  }

  /** Whose deadline has passed, so that it is warned of. */
  private void overdue(HazardApi office) {
    var body = HazardApi.finding(enterprise, "2026-01-15");
    body.put("rectifyBy", "2026-02-01");
    office.post(body).statusCode(201);
  }

  private void listed(HazardApi office) {
    var hazard =
        new MajorHazards(
                office,
                HazardApi.as(Tokens.enterprise(enterprise)),
                HazardApi.as(Tokens.department(department)),
                today)
            .registered(enterprise);
    make(
        office,
        "hazards/" + hazard + "/listings",
        Map.of("level", "COMMITTEE_OFFICE", "authority", "平利县安委办", "reason", "整改难度大"));
    make(
        HazardApi.as(Tokens.county()),
        "circulars",
        Map.of("hazardIds", List.of(hazard), "issuer", "平利县安委办", "reason", "逾期未整改"));
  }

  private void risk() {
    var api = RiskApi.as(Tokens.county());
    api.tell(
            api.identified(enterprise, 5), "measures", Map.of("level", "POST", "description", "联锁"))
        .statusCode(200);
  }

  /** Dispatched, so that the department sees it too. */
  private void clue() {
    var body = ClueApi.sighting("护栏缺失");
    body.put("source", "MEDIA");
    body.put("townshipCode", town);
    body.put("enterpriseId", enterprise);
    var county = ClueApi.as(Tokens.county());
    var id = county.submitted(body);
    county.tell(id, "dispatch", Map.of("departmentCode", department)).statusCode(200);
  }

  private void alarm() {
    var code = "CAM-" + UUID.randomUUID();
    make(
        HazardApi.as(Tokens.county()),
        "devices",
        Map.of(
            "code",
            code,
            "kind",
            "VIDEO",
            "name",
            "摄像机",
            "heartbeatSeconds",
            3600,
            "enterpriseId",
            enterprise));
    var alarm = new HashMap<String, Object>();
    alarm.put("deviceCode", code);
    alarm.put("externalId", "A-1");
    alarm.put("type", "未戴安全帽");
    alarm.put("raisedAt", today + "T00:00:00+08:00");
    HazardApi.as(Tokens.of(u -> u.named("service-account-device").roles("device").area("610926")))
        .asking()
        .header("Idempotency-Key", UUID.randomUUID())
        .body(alarm)
        .post("/open/v1/alarms")
        .then()
        .statusCode(200);
  }

  /** A checklist is the county's and concerns whoever it is for. */
  static void checklist() {
    var county = HazardApi.as(Tokens.county());
    var draft =
        county
            .asking()
            .body(
                Map.of(
                    "sectorCode",
                    "GM",
                    "title",
                    "工贸排查清单",
                    "items",
                    List.of(Map.of("code", "1.1", "content", "粉尘清理", "defaultLevel", "GENERAL"))))
            .post("/api/v1/checklists")
            .then()
            .statusCode(201)
            .extract();
    county
        .asking()
        .header("If-Match", draft.header("ETag"))
        .post("/api/v1/checklists/" + draft.path("id") + "/publication")
        .then()
        .statusCode(200);
  }

  /** A ledger with a row that is refused, so that there was an import. */
  static void ledger() {
    given()
        .auth()
        .oauth2(Tokens.county())
        .multiPart("file", "hazards.csv", LEDGER.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports/hazards")
        .then()
        .statusCode(202);
  }

  /** A report that is true, with a reward and somebody who asks who it was. */
  static void reported(String town, String department) {
    var receipt =
        given()
            .contentType("application/json")
            .body(
                Map.of(
                    "description",
                    "夜里排水",
                    "place",
                    "河边",
                    "townshipCode",
                    town,
                    "reporter",
                    Map.of("name", "某人", "phone", "13900000000")))
            .post("/public/v1/reports")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("receipt");
    var county = ClueApi.as(Tokens.county());
    var office = ClueApi.as(Tokens.department(department));
    var clue =
        UUID.fromString(
            county.asking().get(ClueApi.CLUES + "?receipt=" + receipt).path("items[0].id"));
    county.tell(clue, "dispatch", Map.of("departmentCode", department)).statusCode(200);
    office.tell(clue, "acceptance", Map.of()).statusCode(200);
    office
        .tell(
            clue,
            "confirmation",
            Map.of("level", "GENERAL", "description", "排水口无护栏", "rectifyBy", "2099-12-31"))
        .statusCode(200);
    var keeper =
        HazardApi.as(
            Tokens.of(u -> u.named("keeper-1").roles("county", "reward-keeper").area("610926")));
    make(keeper, "rewards", Map.of("clueId", clue, "kind", "GENERAL_HAZARD", "basis", "核查记录"));
    make(keeper, "identity-requests", Map.of("clueId", clue, "reason", "核实"));
  }

  /** What a member of the first town's grid saw. */
  static void sighting(String grid) {
    ClueApi.as(Tokens.grid(grid)).submitted(ClueApi.sighting("护栏缺失"));
  }

  private static void make(HazardApi who, String path, Map<String, ?> body) {
    who.asking().body(body).post("/api/v1/" + path).then().statusCode(201);
  }
}
