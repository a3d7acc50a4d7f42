package org.anlan.hazards.regime;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.MajorHazards;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a county's regime owes for a major hazard, and the lists that are narrowed by it. */
@QuarkusTest
@OnTheStack
class RegimeTest {

  @Inject County county;
  @Inject Clock clock;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private MajorHazards majors;
  private UUID enterprise;
  private UUID hazard;

  @BeforeEach
  void register() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    majors =
        new MajorHazards(
            town,
            HazardApi.as(Tokens.enterprise(enterprise)),
            HazardApi.as(Tokens.department(EMERGENCY)),
            LocalDate.now(clock));
    hazard = majors.registered(enterprise);
  }

  @Test
  void showsWhatIsOwedAndWhatWasDone() {
    regime()
        .body("institutions.name", contains("交办制", "台账制", "销号制", "通报制"))
        .body("institutions.state", contains("OWED", "OWED", "NOT_DUE", "NOT_DUE"));

    majors.rectify(hazard);
    majors.accept(hazard);
    regime().body("institutions.state", contains("OWED", "FULFILLED", "OWED", "NOT_DUE"));
    majors.receive(hazard);
    regime().body("institutions.state", contains("FULFILLED", "FULFILLED", "OWED", "NOT_DUE"));
    town.tell(hazard, "recheck", Map.of("passed", true)).statusCode(200);
    regime().body("institutions[2].state", equalTo("FULFILLED"));
  }

  @Test
  void takesRecordsOfWhatLeavesNoOtherEntry() throws SQLException {
    town.tell(hazard, "regime-records", Map.of("institution", "没有的制", "description", "x"))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-institution"));
    town.tell(hazard, "regime-records", Map.of("institution", "通报制", "description", "逾期通报"))
        .statusCode(200)
        .body("rectification.records[0].institution", equalTo("通报制"));
    regime().body("institutions[3].state", equalTo("NOT_DUE"));

    // the deadline passes: the record of today was made since
    pass("update hazard set rectify_by = current_date - 2 where id = ?");
    regime().body("institutions[3].state", equalTo("FULFILLED"));
  }

  @Test
  void listsAreNarrowedByWhatIsOwed() {
    list("owes=ASSIGNMENT").body("items.id", contains(hazard.toString()));
    list("owes=DUAL_REPORT").body("items.id", contains(hazard.toString()));
    majors.rectify(hazard);
    list("owes=ASSIGNMENT").body("items", empty());
    list("owes=ACCEPTANCE").body("items.id", contains(hazard.toString()));
    majors.accept(hazard);
    list("owes=DUAL_REPORT").body("items", empty());
    list("owes=CLOSURE").body("items.id", contains(hazard.toString()));
    list("owes=CLOSING_APPROVAL").body("items", empty()); // by default no county asks for it
    for (var other :
        List.of("hazard-lists/hazards", "hazard-lists/measures", "hazard-lists/responsibilities")) {
      town.asking()
          .get("/api/v1/" + other + "?owes=CLOSING_APPROVAL&enterpriseId=" + enterprise)
          .then()
          .statusCode(200)
          .body("items", empty());
    }
    town.asking().get(HazardApi.HAZARDS + "?owes=nothing").then().statusCode(400);
  }

  @Test
  void assignmentsBearANumberAndControlsADayOfReview() {
    town.tell(hazard, "assignment", Map.of("mode", "ON_SITE"))
        .statusCode(200)
        .body("rectification.assignment.number", startsWith("JB-610926-"))
        .body("rectification.assignment.mode", equalTo("ON_SITE"));
    var today = LocalDate.now(clock).toString();
    town.tell(hazard, "interim-controls", Map.of("measures", "断电", "reviewOn", today))
        .statusCode(200);
    list("interimReviewDue=true").body("items.id", contains(hazard.toString()));
    town.tell(hazard, "interim-controls", Map.of("measures", "断电，已复核")).statusCode(200);
    list("interimReviewDue=true").body("items", empty());
  }

  @Test
  void aStoppedCoalMineIsAcceptedWithinTwentyDays() throws SQLException {
    var today = LocalDate.now(clock);
    town.tell(hazard, "interim-controls", Map.of("measures", "停产", "productionStopped", true))
        .statusCode(200);
    majors.rectify(hazard);
    town.get(hazard).body("acceptBy", nullValue());
    pass("update hazard set sector_codes = '{MK}' where id = ?");
    town.get(hazard).body("acceptBy", equalTo(today.plusDays(20).toString()));
    list("acceptanceOverdue=true").body("items", empty());

    pass(
        """
        update hazard set rectification =
          jsonb_set(rectification, '{completion,signed,on}', to_jsonb((current_date - 22)::text)) where id = ?
        """);
    list("acceptanceOverdue=true").body("items.id", contains(hazard.toString()));
    list("acceptanceOverdue=false").body("items", empty());
    majors.accept(hazard);
    list("acceptanceOverdue=true").body("items.id", contains(hazard.toString()));
    majors.resume(hazard);
    town.get(hazard).body("acceptBy", nullValue());
    list("acceptanceOverdue=true").body("items", empty());

    town.tell(hazard, "interim-controls", Map.of("measures", "再停产", "productionStopped", true))
        .statusCode(200);
    list("acceptanceOverdue=true").body("items.id", contains(hazard.toString()));
    town.tell(hazard, "recheck", Map.of("passed", true))
        .statusCode(409)
        .body("code", equalTo("resumption-approval-required"));
    majors.resume(hazard);
    list("acceptanceOverdue=true").body("items", empty());
    town.tell(hazard, "recheck", Map.of("passed", true)).statusCode(200);
  }

  @Test
  void ofWhatHasEndedNothingIsOwed() {
    town.tell(hazard, "dismissal", Map.of("reason", "重复登记")).statusCode(200);

    regime().body("institutions.state", contains("MISSED", "MISSED", "NOT_DUE", "NOT_DUE"));
  }

  @Test
  void aBasisMustBeAKnownItemAndIsSuggestedBySector() {
    var body = HazardApi.finding(enterprise, LocalDate.now(clock).toString());
    body.put("level", "MAJOR");
    body.put("judgementBasis", Map.of("standard", "没有的标准", "item", "第一条"));
    town.post(body).statusCode(400).body("errors.code", hasItem("unknown-judgement-item"));

    town.asking()
        .get("/api/v1/judgement-standards?limit=200&enterpriseId=" + enterprise)
        .then()
        .statusCode(200)
        .body("items.standard", hasItem("工贸企业重大事故隐患判定标准"))
        .body("items.findAll { it.sectorCodes.contains('MK') }", empty());
  }

  @Test
  void shippedItemsAreFoundByWhatIsWrittenInFullWidthAndWithBlanks() {
    for (var words : List.of("判定标准 第十一条第七项", "除尘器、收尘仓等２０区的电气设备", "第十三条第二项 未审批，或未先通风")) {
      town.asking()
          .queryParam("q", words)
          .get("/api/v1/judgement-standards")
          .then()
          .statusCode(200)
          .body("items", hasSize(1));
    }
  }

  @Test
  void whatOnlyStandsForAPublishedTextIsNotCited() {
    town.asking()
        .get("/api/v1/judgement-standards?limit=200&citable=false")
        .then()
        .statusCode(200)
        .body("items.item", hasItems("全文", "第三条"))
        .body("items.citable", everyItem(equalTo(false)));
    for (var item : List.of("第三条", "第五条")) {
      judged("工贸企业重大事故隐患判定标准", item, null)
          .statusCode(400)
          .body("errors.code", hasItem("judgement-item-not-citable"));
    }
    judged("重大火灾隐患判定方法", "全文", "按公布文本")
        .statusCode(400)
        .body("errors.code", hasItem("judgement-item-not-citable"));
    // what lies within an item is not known by it
    judged("重大火灾隐患判定方法", "全文第一项", null)
        .statusCode(400)
        .body("errors.code", hasItem("unknown-judgement-item"));
    judged("工贸企业重大事故隐患判定标准", "第三条第一项第九目", null)
        .statusCode(400)
        .body("errors.code", hasItem("unknown-judgement-item"));
    judged("工贸企业重大事故隐患判定标准", "第三条第一项", null).statusCode(201);
  }

  @Test
  void anItemOfAnotherSectorNeedsAReason() {
    judged("煤矿安全生产条例", "第三十六条第二项", null)
        .statusCode(400)
        .body("errors.pointer", hasItem("/judgementBasis"))
        .body("errors.code", hasItem("judgement-item-of-other-sector"));
    judged("煤矿安全生产条例", "第三十六条第二项", " ").statusCode(400);
    judged("煤矿安全生产条例", "第三十六条第二项", "井口设有加工车间")
        .statusCode(201)
        .body("judgementBasis.reason", equalTo("井口设有加工车间"));
    var general = HazardApi.finding(enterprise, LocalDate.now(clock).toString());
    var id = UUID.fromString(town.post(general).statusCode(201).extract().path("id"));
    town.tell(
            id,
            "escalation",
            Map.of("judgementBasis", Map.of("standard", "煤矿安全生产条例", "item", "第三十六条第二项")))
        .statusCode(400)
        .body("errors.code", hasItem("judgement-item-of-other-sector"));
  }

  @Test
  void whatWasFoundIsJudgedByTheEditionOfItsDay() {
    var today = LocalDate.now(clock);
    var before = edition(Map.of("validTo", today.minusDays(10).toString()));
    var after = edition(Map.of("validFrom", today.minusDays(9).toString()));
    var body = HazardApi.finding(enterprise, today.minusDays(20).toString());
    var id = UUID.fromString(town.post(body).statusCode(201).extract().path("id"));

    town.tell(id, "escalation", Map.of("judgementBasis", after))
        .statusCode(400)
        .body("errors.code", hasItem("unknown-judgement-item"));
    town.tell(id, "escalation", Map.of("judgementBasis", before))
        .statusCode(200)
        .body("judgementBasis.item", equalTo(before.get("item")));
  }

  /** An item of the county's own, in force as given. */
  private static Map<String, String> edition(Map<String, String> validity) {
    var item = new HashMap<String, Object>(validity);
    item.put("standard", "补充标准");
    item.put("item", "第" + UUID.randomUUID());
    item.put("text", "试验");
    item.put("source", "县");
    HazardApi.as(Tokens.county())
        .asking()
        .body(item)
        .post("/api/v1/judgement-standards")
        .then()
        .statusCode(201);
    return Map.of("standard", "补充标准", "item", (String) item.get("item"));
  }

  private ValidatableResponse judged(String standard, String item, String reason) {
    var basis = new HashMap<String, String>();
    basis.put("standard", standard);
    basis.put("item", item);
    basis.put("reason", reason);
    var body = HazardApi.finding(enterprise, LocalDate.now(clock).toString());
    body.put("level", "MAJOR");
    body.put("judgementBasis", basis);
    return town.post(body);
  }

  @Test
  void aCountyAddsItemsOfItsOwnAndNobodyChangesWhatIsShipped() {
    var office = HazardApi.as(Tokens.county());
    var item = "第" + UUID.randomUUID();
    var id =
        office
            .asking()
            .body(Map.of("standard", "补充标准", "item", item, "text", "试验", "source", "县"))
            .post("/api/v1/judgement-standards")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var path = "/api/v1/judgement-standards/" + id;
    office
        .asking()
        .header("If-Match", "\"0\"")
        .body(Map.of("validTo", "2020-01-01"))
        .patch(path)
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2020-01-01"));
    var body = HazardApi.finding(enterprise, LocalDate.now(clock).toString());
    body.put("level", "MAJOR");
    body.put("judgementBasis", Map.of("standard", "补充标准", "item", item));
    town.post(body).statusCode(400);

    var shipped =
        office
            .asking()
            .get("/api/v1/judgement-standards?sectorCode=MK&limit=1")
            .then()
            .extract()
            .<String>path("items[0].id");
    office
        .asking()
        .header("If-Match", "\"0\"")
        .body(Map.of("text", "x"))
        .patch("/api/v1/judgement-standards/" + shipped)
        .then()
        .statusCode(403);
  }

  /** Days pass, or a card says something else. */
  private void pass(String sql) throws SQLException {
    var stack = StackConnection.current();
    try (var connection =
            DriverManager.getConnection(
                stack.postgresUrl() + "hazard", "postgres", stack.postgresPassword());
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, hazard);
      statement.executeUpdate();
    }
  }

  private ValidatableResponse regime() {
    return town.asking().get(HazardApi.HAZARDS + "/" + hazard + "/regime").then().statusCode(200);
  }

  private ValidatableResponse list(String filter) {
    return town.asking()
        .get(HazardApi.HAZARDS + "?enterpriseId=" + enterprise + "&" + filter)
        .then()
        .statusCode(200);
  }
}
