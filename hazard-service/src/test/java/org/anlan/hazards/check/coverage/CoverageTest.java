package org.anlan.hazards.check.coverage;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks by offices, units that nobody checks, and the grade that says how often. */
@QuarkusTest
@OnTheStack
class CoverageTest {

  private static final String TASKS = "/api/v1/check-tasks";
  private static final String GRADES = "/api/v1/unit-risk-grades";
  private static final Map<String, Object> FOUND =
      Map.of("level", "GENERAL", "description", "安全出口堵塞", "rectifyBy", "2099-12-31");

  @Inject County county;
  @Inject Clock clock;
  @Inject OutboxReader outbox;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private UUID enterprise;
  private HazardApi self;
  private LocalDate today;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY, HOUSING);
    self = HazardApi.as(Tokens.enterprise(enterprise));
    today = LocalDate.now(clock);
  }

  @Test
  void anUnannouncedCheckIsSeenWhenItHasBeenMade() {
    var task = ordered(Map.of("kind", "SPOT_CHECK", "announced", false));
    self.asking().get(TASKS + "/" + task).then().statusCode(404);
    self.asking().get(TASKS).then().statusCode(200).body("items", empty());
    town.asking()
        .get(TASKS + "?kind=SPOT_CHECK&announced=false&enterpriseId=" + enterprise)
        .then()
        .body("items.level", contains(nullValue()));

    String hazard =
        tell(town, TASKS, task, "completion", Map.of("findings", List.of(FOUND)))
            .statusCode(200)
            .extract()
            .path("hazards[0].hazardId");

    self.asking()
        .get(TASKS + "/" + task)
        .then()
        .statusCode(200)
        .body("kind", equalTo("SPOT_CHECK"));
    town.get(UUID.fromString(hazard))
        .body("source", equalTo("TOWNSHIP"))
        .body("inspectionLevel", nullValue());
  }

  @Test
  void theOfficesChecksAreNotTheEnterprises() {
    var body = body(Map.of("kind", "SUPERVISION"));
    self.asking()
        .body(body)
        .post(TASKS)
        .then()
        .statusCode(403)
        .body("code", equalTo("check-of-office"));
    var task = ordered(Map.of("kind", "SUPERVISION"));
    self.asking().get(TASKS + "/" + task).then().statusCode(200).body("announced", equalTo(true));
    tell(self, TASKS, task, "completion", Map.of()).statusCode(403);
    tell(self, TASKS, task, "cancellation", Map.of("reason", "停产")).statusCode(403);
    self.asking()
        .body(body(Map.of()))
        .post(TASKS)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/level"));
  }

  @Test
  void aUnitIsUncheckedUntilSomebodyChecksIt() {
    unchecked("&days=30").body("items.checkedOn", contains(nullValue()));

    town.post(HazardApi.finding(enterprise, today.minusDays(30).toString())).statusCode(201);
    unchecked("&days=30").body("items.checkedOn", contains(today.minusDays(30).toString()));
    unchecked("&days=31").body("items", empty());

    tell(town, TASKS, ordered(Map.of("kind", "RECHECK")), "completion", Map.of()).statusCode(200);
    unchecked("&days=1").body("items", empty());
    for (var wrong : List.of("0", "soon", "4000", "-1")) {
      town.asking().get(TASKS + "/unchecked-units?days=" + wrong).then().statusCode(400);
    }
    county.closed(enterprise, TOWN_A, EMERGENCY, HOUSING);
    unchecked("&days=1").body("items", empty());
  }

  @Test
  void whatSomebodyToldIsNoCheck() {
    var told = HazardApi.finding(enterprise, today.toString());
    told.put("source", "MEDIA");
    town.post(told).statusCode(201);

    unchecked("&days=30").body("items", hasSize(1));
  }

  @Test
  void whatAUnitChecksItselfIsNoCheckByOthers() {
    var task =
        UUID.fromString(
            self.asking()
                .body(body(Map.of("level", "POST")))
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    tell(self, TASKS, task, "completion", Map.of("findings", List.of(FOUND))).statusCode(200);

    unchecked("&days=30").body("items.checkedOn", contains(nullValue()));
  }

  @Test
  void whomAUnitOrderedItselfIsNoCheckByOthers() {
    reviewed(self, "THIRD_PARTY", today);
    reviewed(self, "EXPERT", today);
    unchecked("&days=30").body("items.checkedOn", contains(nullValue()));

    reviewed(town, "EXPERT", today.minusDays(31));
    unchecked("&days=30").body("items.checkedOn", contains(today.minusDays(31).toString()));
    reviewed(town, "THIRD_PARTY", today);
    unchecked("&days=30").body("items", empty());
  }

  @Test
  void aCheckIsNotDoneBeforeItIsAssigned() {
    var task = ordered(Map.of("kind", "SUPERVISION"));
    var yesterday = Map.of("doneOn", today.minusDays(1).toString());
    tell(town, TASKS, task, "completion", yesterday)
        .statusCode(400)
        .body("errors.pointer", contains("/doneOn"))
        .body("errors.code", contains("date-too-early"));

    tell(town, TASKS, task, "completion", Map.of("doneOn", today.toString()))
        .statusCode(200)
        .body("doneOn", equalTo(today.toString()));
  }

  @Test
  void theGradeSaysHowOften() {
    town.post(HazardApi.finding(enterprise, today.minusDays(100).toString())).statusCode(201);
    unchecked("").body("items", empty());

    var grade = graded(Map.of("grade", "B"));
    unchecked("").body("items", empty());
    tell(town, GRADES, grade, "regrading", Map.of("grade", "C", "reason", "新增采空区"))
        .statusCode(200)
        .body("grade", equalTo("C"));
    unchecked("").body("items.grade", contains("C"));

    // the worst of its facilities counts
    graded(Map.of("grade", "D", "facility", "尾矿库"));
    unchecked("&grade=D").body("items", hasSize(1));
    assertThat(outbox.types(grade))
        .containsExactly(
            "org.anlan.unit-risk-grade.graded.v1", "org.anlan.unit-risk-grade.regraded.v1");
  }

  @Test
  void aUnitHasOneGradeAYearAndDoesNotGradeItself() {
    var grade = graded(Map.of("grade", "B"));
    grade(town, Map.of("grade", "A")).statusCode(409).body("code", equalTo("already-there"));
    graded(Map.of("grade", "A", "year", today.getYear() - 1));
    grade(town, Map.of("grade", "A", "year", today.getYear() + 1)).statusCode(400);
    grade(self, Map.of("grade", "A")).statusCode(403);
    tell(town, GRADES, grade, "regrading", Map.of("grade", "B", "reason", "x"))
        .statusCode(409)
        .body("code", equalTo("same-grade"));
    for (var who : List.of(self, HazardApi.as(Tokens.department(HOUSING)))) {
      who.asking()
          .get(GRADES + "?enterpriseId=" + enterprise + "&year=" + today.getYear())
          .then()
          .body("items.grade", contains("B"));
    }

    county.card(enterprise, TOWN_B, null, HOUSING);

    town.asking().get(GRADES + "/" + grade).then().statusCode(404);
    HazardApi.as(Tokens.township(TOWN_B)).asking().get(GRADES + "/" + grade).then().statusCode(200);
    assertThat(outbox.types(grade)).contains("org.anlan.unit-risk-grade.rescoped.v1");
  }

  private void reviewed(HazardApi who, String kind, LocalDate on) {
    who.asking()
        .body(
            Map.of(
                "enterpriseId",
                enterprise,
                "kind",
                kind,
                "organisation",
                "陕西安评公司",
                "contract",
                Map.of("number", "HT-1"),
                "on",
                on.toString(),
                "findings",
                List.of(FOUND)))
        .post("/api/v1/expert-reviews")
        .then()
        .statusCode(201);
  }

  private ValidatableResponse unchecked(String more) {
    return HazardApi.as(Tokens.county())
        .asking()
        .get(TASKS + "/unchecked-units?enterpriseId=" + enterprise + more)
        .then()
        .statusCode(200);
  }

  private UUID graded(Map<String, ?> more) {
    return UUID.fromString(grade(town, more).statusCode(201).extract().path("id"));
  }

  private ValidatableResponse grade(HazardApi who, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("enterpriseId", enterprise);
    body.put("basis", "年度分级评估");
    return who.asking().body(body).post(GRADES).then();
  }

  private Map<String, Object> body(Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("enterpriseId", enterprise);
    body.put("title", "节前检查");
    body.put("dueOn", today.toString());
    return body;
  }

  private UUID ordered(Map<String, ?> more) {
    return UUID.fromString(
        town.asking().body(body(more)).post(TASKS).then().statusCode(201).extract().path("id"));
  }

  private static ValidatableResponse tell(
      HazardApi api, String path, UUID id, String verb, Map<String, ?> body) {
    var etag = api.asking().get(path + "/" + id).then().statusCode(200).extract().header("ETag");
    return api.asking()
        .header("If-Match", etag)
        .body(body)
        .post(path + "/" + id + "/" + verb)
        .then();
  }
}
