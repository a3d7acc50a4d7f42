package org.anlan.hazards.clue;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.clue.ClueApi.CLUES;
import static org.anlan.hazards.clue.ClueApi.sighting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clues over HTTP: told, dispatched, looked into, answered. */
@QuarkusTest
@OnTheStack
class ClueFlowTest {

  @Inject County county;
  @Inject Clock clock;
  @Inject OutboxReader outbox;

  private final ClueApi official = ClueApi.as(Tokens.county());
  private final ClueApi grid = ClueApi.as(Tokens.grid(GRID_A));
  private final ClueApi emergency = ClueApi.as(Tokens.department(EMERGENCY));
  private final ClueApi housing = ClueApi.as(Tokens.department(HOUSING));

  @BeforeEach
  void describe() {
    county.describe();
    county.entry("SECTOR", "RQ", "燃气", Map.of("leadOrganization", HOUSING));
    county.entry(
        "ORGANIZATION",
        "610926-Z100",
        "城关镇人民政府",
        Map.of("organizationKind", "TOWNSHIP_GOVERNMENT"));
  }

  @Test
  void endsAsAHazardThatPointsBack() {
    var id = grid.submitted(sighting("液化气罐放在楼道"));
    official.tell(id, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    housing.tell(id, "acceptance", Map.of()).statusCode(200).body("status", equalTo("ACCEPTED"));

    var hazard =
        housing
            .tell(id, "confirmation", Map.of("level", "GENERAL", "rectifyBy", "2099-12-31"))
            .statusCode(200)
            .body("status", equalTo("CONFIRMED"))
            .body("closedAt", notNullValue())
            .extract()
            .<String>path("hazardId");

    HazardApi.as(Tokens.department(HOUSING))
        .get(UUID.fromString(hazard))
        .statusCode(200)
        .body("source", equalTo("GRID"))
        .body("description", equalTo("液化气罐放在楼道"))
        .body("gridCode", equalTo(GRID_A));
    housing
        .asking()
        .get(CLUES + "?hazardId=" + hazard)
        .then()
        .body("items.id", contains(id.toString()));
    assertThat(outbox.types(id))
        .containsExactly(
            "org.anlan.clue.submitted.v1",
            "org.anlan.clue.dispatched.v1",
            "org.anlan.clue.accepted.v1",
            "org.anlan.clue.confirmed.v1");
  }

  @Test
  void aRefusedHazardLeavesTheClueAsItWas() {
    var id = accepted();

    housing
        .tell(id, "confirmation", Map.of("level", "MAJOR"))
        .statusCode(400)
        .body("errors[0].code", equalTo("judgement-basis-required"));

    housing.get(id).body("status", equalTo("ACCEPTED")).body("hazardId", nullValue());
  }

  @Test
  void speaksOnlyOfAHazardThatIsOpen() {
    var office = HazardApi.as(Tokens.department(HOUSING));
    var dismissed = registered(null);
    office.tell(dismissed, "dismissal", Map.of("reason", "不成立")).statusCode(200);
    var closed = registered(null);
    office.tell(closed, "on-spot-rectification", Map.of("description", "已清走")).statusCode(200);
    var merged = registered(null);
    var open = registered(null);
    office.tell(merged, "merge", Map.of("into", open)).statusCode(200);
    var id = accepted();

    for (var ended : List.of(dismissed, closed, merged)) {
      housing
          .tell(id, "confirmation", Map.of("hazardId", ended))
          .statusCode(409)
          .body("code", equalTo("clue-hazard-not-open"));
    }
    housing.tell(id, "confirmation", Map.of("hazardId", open)).statusCode(200);
  }

  @Test
  void speaksOnlyOfAHazardOfItsEnterprise() {
    var enterprise = county.enterprise(TOWN_A, HOUSING);
    var other = county.enterprise(TOWN_A, HOUSING);
    var body = sighting("液化气罐放在楼道");
    body.put("enterpriseId", enterprise);
    var id = official.submitted(body);
    official.tell(id, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    housing.tell(id, "acceptance", Map.of()).statusCode(200);
    var ofOther = Map.of("hazardId", registered(other));

    housing
        .tell(id, "confirmation", ofOther)
        .statusCode(409)
        .body("code", equalTo("clue-hazard-of-other-enterprise"));
    housing
        .tell(id, "confirmation", Map.of("hazardId", registered(null)))
        .statusCode(409)
        .body("code", equalTo("clue-hazard-of-other-enterprise"));
    // whoever looked into it says whose it is, the clue had it wrong
    var corrected = new HashMap<String, Object>(ofOther);
    corrected.put("enterpriseId", other);
    housing.tell(id, "confirmation", corrected).statusCode(200);
  }

  private UUID registered(@Nullable UUID enterprise) {
    var body = HazardApi.finding(enterprise, LocalDate.now(clock).toString());
    body.put("source", "DEPARTMENT");
    body.put("place", "老街口");
    if (enterprise == null) {
      body.put("townshipCode", TOWN_A);
      body.put("departmentCode", HOUSING);
    }
    return UUID.fromString(
        HazardApi.as(Tokens.department(HOUSING)).post(body).statusCode(201).extract().path("id"));
  }

  @Test
  void sentTwiceIsTakenOnceWhateverTheKey() {
    var body = sighting("护栏缺失");
    body.put("clientId", UUID.randomUUID());
    body.put("observedAt", "2026-01-15T09:30:00+08:00");

    var first = grid.asking().header("Idempotency-Key", UUID.randomUUID()).body(body).post(CLUES);
    var second = grid.asking().header("Idempotency-Key", UUID.randomUUID()).body(body).post(CLUES);

    first.then().statusCode(201).body("observedAt", equalTo("2026-01-15T01:30:00Z"));
    second.then().statusCode(201).body("id", equalTo(first.path("id")));
    assertThat(outbox.types(UUID.fromString(first.path("id")))).hasSize(1);
    // another teller may have made the same id
    official.submit(body).statusCode(201).body("id", not(equalTo(first.path("id"))));
  }

  @Test
  void isSeenByItsGridItsTownAndWhomItWasDispatchedTo() {
    var id = grid.submitted(sighting("电线裸露"));

    grid.get(id).statusCode(200);
    ClueApi.as(Tokens.township(TOWN_A)).get(id).statusCode(200);
    emergency.get(id).statusCode(404);
    official.tell(id, "dispatch", Map.of("departmentCode", EMERGENCY)).statusCode(200);
    emergency.get(id).statusCode(200);
    housing.get(id).statusCode(404);
    housing.asking().get(CLUES + "?limit=200").then().body("items.id", not(hasItem(id.toString())));
    ClueApi.as(Tokens.township(TOWN_B)).get(id).statusCode(404);
    ClueApi.as(Tokens.grid("610926101-G01")).get(id).statusCode(404);
    ClueApi.as(Tokens.enterprise(UUID.randomUUID())).get(id).statusCode(403);
  }

  @Test
  void aTownLooksIntoWhatWasDispatchedToItOnly() {
    var town = ClueApi.as(Tokens.township(TOWN_A));
    var id = grid.submitted(sighting("井盖缺失"));
    town.tell(id, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    town.tell(id, "acceptance", Map.of()).statusCode(403).body("code", equalTo("clue-of-others"));
    housing.tell(id, "return", Map.of("reason", "属地管理")).statusCode(200);

    town.tell(id, "dispatch", Map.of("departmentCode", "610926-Z100")).statusCode(200);

    town.tell(id, "acceptance", Map.of()).statusCode(200);
    town.tell(id, "dismissal", Map.of("reason", "已补盖")).statusCode(200);
  }

  @Test
  void suggestsTheDepartmentOfTheEnterpriseThenOfTheSectorThenTheTown() {
    var enterprise = county.enterprise(TOWN_A, EMERGENCY);
    var body = sighting("气瓶超期");
    body.put("enterpriseId", enterprise);
    body.put("sectorCodes", List.of("RQ"));
    var id = official.submitted(body);

    official
        .asking()
        .get(CLUES + "/" + id + "/dispatch-suggestions")
        .then()
        .statusCode(200)
        .body("items.departmentCode", contains(EMERGENCY, HOUSING, "610926-Z100"))
        .body("items.reason", contains("ENTERPRISE", "SECTOR", "TOWNSHIP"));
  }

  @Test
  void suggestsWhatWasToldOfTheSamePlaceAboutTheSameTime() {
    var lon = 110 + Math.random();
    var here = at(lon, 32.1, "2026-01-15T01:00:00Z");
    var near = at(lon + 0.001, 32.1, "2026-01-16T01:00:00Z");
    var far = at(lon + 0.01, 32.1, "2026-01-15T01:00:00Z");
    var before = at(lon, 32.1, "2025-12-15T01:00:00Z");

    official
        .asking()
        .get(CLUES + "/" + here + "/similar")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(near.toString()))
        .body("items.id", not(hasItem(far.toString())))
        .body("items.id", not(hasItem(before.toString())))
        .body("items", hasSize(1))
        .body("items[0].metres", equalTo(94));
  }

  @Test
  void whoeverCalledIsToldBeforeItIsClosed() {
    var body = sighting("夜间违规排水");
    body.put("source", "PHONE");
    body.put("reporter", Map.of("name", "赵暗访", "phone", "13900001234"));
    var taken =
        official
            .submit(body)
            .statusCode(201)
            .body("reported", equalTo(true))
            .body("queryCode", notNullValue())
            .extract();
    assertThat(taken.asString()).doesNotContain("赵暗访", "13900001234");
    var id = UUID.fromString(taken.path("id"));
    official.get(id).body("queryCode", nullValue());
    official.tell(id, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    housing.tell(id, "acceptance", Map.of()).statusCode(200);
    housing
        .tell(id, "dismissal", Map.of("reason", "达标"))
        .body("feedbackOwed", equalTo(true))
        .body("closedAt", nullValue());

    housing
        .tell(id, "feedback", Map.of("text", "已监测，达标排放"))
        .statusCode(200)
        .body("feedbackOwed", equalTo(false))
        .body("closedAt", notNullValue());

    official.tell(id, "feedback", Map.of("text", "再次")).statusCode(409);
  }

  @Test
  void nobodyWritesDownWhatOnlyThePublicOrADeviceSays() {
    var body = sighting("假举报");
    body.put("source", "PUBLIC");
    official.submit(body).statusCode(400).body("errors[0].code", equalTo("clue-source-not-yours"));
    body.put("source", "MEDIA");
    grid.submit(body).statusCode(400).body("errors[0].code", equalTo("clue-source-not-yours"));
    body.put("source", "GRID");
    body.put("townshipCode", TOWN_B);
    ClueApi.as(Tokens.township(TOWN_A)).submit(body).statusCode(403);
    given().contentType("application/json").body(body).post(CLUES).then().statusCode(401);
  }

  @Test
  void goesOnlyToABodyOfTheCounty() {
    var id = grid.submitted(sighting("脚手架松动"));

    official
        .tell(id, "dispatch", Map.of("departmentCode", "610926-XX"))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-department"));
  }

  @Test
  void photographsShowWhatItSays() {
    var id = grid.submitted(sighting("坡体开裂"));
    given()
        .auth()
        .oauth2(Tokens.grid(GRID_A))
        .multiPart("file", "slope.pdf", "%PDF-1.7\n".getBytes(UTF_8), "application/pdf")
        .post(CLUES + "/" + id + "/attachments")
        .then()
        .statusCode(201);

    official
        .asking()
        .get(CLUES + "/" + id + "/attachments")
        .then()
        .statusCode(200)
        .body("items.name", contains("slope.pdf"));
    emergency.asking().get(CLUES + "/" + id + "/attachments").then().statusCode(404);
  }

  @Test
  void theHazardGetsWhatTheGridPhotographedAndNothingOfWhoeverReported() {
    var seen = accepted();
    photograph(seen);
    assertThat(filesOfTheHazard(seen)).containsExactly("slope.pdf");

    var words = sighting("夜间倒渣");
    words.put("source", "PHONE");
    words.put("observedAt", "2026-01-15T09:30:00+08:00");
    var told = official.submitted(words);
    official.tell(told, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    housing.tell(told, "acceptance", Map.of()).statusCode(200);
    photograph(told);
    assertThat(filesOfTheHazard(told)).isEmpty();
    // nor the day on which somebody was there to see it
    String hazard = official.get(told).extract().path("hazardId");
    HazardApi.as(Tokens.department(HOUSING))
        .get(UUID.fromString(hazard))
        .body("foundOn", equalTo(LocalDate.now(clock).toString()));
  }

  private static void photograph(UUID clue) {
    given()
        .auth()
        .oauth2(Tokens.county())
        .multiPart("file", "slope.pdf", "%PDF-1.7\n".getBytes(UTF_8), "application/pdf")
        .post(CLUES + "/" + clue + "/attachments")
        .then()
        .statusCode(201);
  }

  private List<String> filesOfTheHazard(UUID clue) {
    var hazard =
        housing
            .tell(
                clue,
                "confirmation",
                Map.of("level", "GENERAL", "description", "弃渣堵塞沟道", "rectifyBy", "2099-12-31"))
            .statusCode(200)
            .extract()
            .<String>path("hazardId");
    return official
        .asking()
        .get("/api/v1/hazards/" + hazard + "/attachments")
        .then()
        .statusCode(200)
        .extract()
        .path("items.name");
  }

  private UUID accepted() {
    var id = grid.submitted(sighting("液化气罐放在楼道"));
    official.tell(id, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    housing.tell(id, "acceptance", Map.of()).statusCode(200);
    return id;
  }

  private UUID at(double lon, double lat, String observed) {
    var body = sighting("路面塌陷");
    body.put("place", UUID.randomUUID().toString());
    body.put("source", "MEDIA");
    body.put("location", Map.of("lon", lon, "lat", lat));
    body.put("observedAt", observed);
    return official.submitted(body);
  }
}
