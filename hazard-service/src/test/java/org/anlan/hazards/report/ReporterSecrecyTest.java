package org.anlan.hazards.report;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.clue.ClueApi.CLUES;
import static org.anlan.hazards.report.Citizens.LOOKS;
import static org.anlan.hazards.report.Citizens.REPORTS;
import static org.anlan.hazards.report.Citizens.REWARDS;
import static org.anlan.hazards.report.Citizens.accepted;
import static org.anlan.hazards.report.Citizens.ask;
import static org.anlan.hazards.report.Citizens.body;
import static org.anlan.hazards.report.Citizens.clue;
import static org.anlan.hazards.report.Citizens.confirmed;
import static org.anlan.hazards.report.Citizens.keeper;
import static org.anlan.hazards.report.Citizens.proposed;
import static org.anlan.hazards.report.Citizens.report;
import static org.anlan.hazards.report.Citizens.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.Sheet;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reported something is nowhere to be found, and what they said not where it could tell. */
@QuarkusTest
@OnTheStack
class ReporterSecrecyTest {

  private static final String WORDS = "喷漆班夜班组长";

  @Inject County county;
  @Inject OutboxReader outbox;

  private final ClueApi official = Citizens.official();
  private final ClueApi emergency = Citizens.emergency();
  private final ClueApi keeper = keeper("keeper-1");
  private final ClueApi otherKeeper = keeper("keeper-2");
  private final ClueApi auditor =
      ClueApi.as(Tokens.of(u -> u.named("auditor").roles("auditor").area("610926")));

  @BeforeEach
  void describe() {
    county.describe();
  }

  @Test
  void twoPeopleOpenTheVaultAndTheAuditorSeesIt() {
    var clue = clue(report(Map.of("reporter", Sentinels.REPORTER)));
    var ask = Map.of("clueId", clue, "reason", "核实银行账户");
    official.asking().body(ask).post(LOOKS).then().statusCode(403);
    var look =
        UUID.fromString(
            keeper.asking().body(ask).post(LOOKS).then().statusCode(201).extract().path("id"));
    keeper
        .asking()
        .get(LOOKS + "/" + look + "/identity")
        .then()
        .statusCode(409)
        .body("code", equalTo("look-not-approved"));
    tell(keeper, LOOKS, look, "approval", Map.of())
        .statusCode(409)
        .body("code", equalTo("own-request"));
    tell(otherKeeper, LOOKS, look, "approval", Map.of())
        .statusCode(200)
        .body("validUntil", notNullValue());

    keeper
        .asking()
        .get(LOOKS + "/" + look + "/identity")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("name", equalTo(Sentinels.NAME))
        .body("bankAccount", equalTo(Sentinels.ACCOUNT));

    otherKeeper.asking().get(LOOKS + "/" + look + "/identity").then().statusCode(403);
    auditor
        .asking()
        .get(LOOKS + "?clueId=" + clue)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].requestedBy", equalTo("keeper-1"))
        .body("items[0].decidedBy", equalTo("keeper-2"))
        .body("items[0].looks", equalTo(1));
    auditor.asking().get(LOOKS + "/" + look + "/identity").then().statusCode(403);
    assertThat(outbox.types(clue)).contains("revealed");
    assertThat(outbox.types(look))
        .containsExactly(
            "org.anlan.identity-request.submitted.v1",
            "org.anlan.identity-request.approved.v1",
            "org.anlan.identity-request.used.v1");
  }

  @Test
  void whoItWasIsNowhere() throws SQLException {
    try (var log = new Sentinels.Listener()) {
      var key = UUID.randomUUID().toString();
      var body = body(Map.of("reporter", Sentinels.REPORTER, "townshipCode", TOWN_A));
      var receipt =
          given()
              .contentType("application/json")
              .header("Idempotency-Key", key)
              .body(body)
              .post(REPORTS);
      var clue = confirmed(receipt);
      emergency.tell(clue, "feedback", Map.of("text", "已责令整改")).statusCode(200);
      proposed(clue);
      var said = new StringBuilder(receipt.asString()).append(ask(receipt).asString());
      for (var path :
          List.of(
              CLUES + "?limit=200",
              CLUES + "/" + clue,
              CLUES + "/" + clue + "/similar",
              REWARDS + "?limit=200",
              LOOKS + "?limit=200",
              "/api/v1/hazards?limit=200")) {
        said.append(keeper.asking().get(path).asString());
      }
      for (var list : List.of(CLUES, REWARDS, "/api/v1/hazards", "/api/v1/hazard-lists/hazards")) {
        var sheet = Sheet.of(keeper.asking().get(list + "?format=xlsx"));
        assertThat(sheet.rows()).as("rows of " + list).isPositive();
        said.append(sheet.xml());
      }
      for (var word : Sentinels.all()) {
        keeper.asking().queryParam("q", word).get(CLUES).then().body("items", hasSize(0));
      }

      assertThat(said.toString()).doesNotContain(Sentinels.all());
      assertThat(log.heard()).noneMatch(line -> Sentinels.all().stream().anyMatch(line::contains));
      assertThat(Sentinels.tablesThatSay(Sentinels.all())).isEmpty();
      // the query code is nowhere either
      assertThat(Sentinels.tablesThatSay(List.of(receipt.<String>path("queryCode")))).isEmpty();
    }
  }

  @Test
  void theAccusedReadNothingOfWhatWasReported() throws SQLException, IOException {
    var enterprise = county.enterprise(TOWN_A, EMERGENCY);
    var clue = clue(report(Map.of("description", "我是" + WORDS + "，配电箱冒烟", "place", WORDS + "门口")));
    accepted(clue);
    var found = new HashMap<String, Object>();
    found.put("level", "GENERAL");
    found.put("enterpriseId", enterprise);
    found.put("rectifyBy", "2099-12-31");
    emergency
        .tell(clue, "confirmation", found)
        .statusCode(400)
        .body("errors.pointer", contains("/description"));

    for (var copied :
        List.of(
            " 我是" + WORDS + "，配电箱冒烟",
            "我是" + WORDS + "！配电箱——冒烟。",
            "经查：我是" + WORDS + "，配电箱冒烟，属实。",
            "我是" + WORDS)) {
      found.put("description", copied);
      emergency
          .tell(clue, "confirmation", found)
          .statusCode(400)
          .body("errors.code", contains("words-of-reporter"));
    }

    found.put("description", "配电箱过载");
    var hazard =
        UUID.fromString(
            emergency
                .tell(clue, "confirmation", found)
                .statusCode(200)
                .extract()
                .<String>path("hazardId"));

    var accused = HazardApi.as(Tokens.enterprise(enterprise));
    var said = new StringBuilder();
    for (var path : List.of("", "/history")) {
      said.append(accused.asking().get(HazardApi.HAZARDS + "/" + hazard + path).asString());
    }
    said.append(
        Sheet.of(accused.asking().get(HazardApi.HAZARDS + "/" + hazard + "/dossier")).xml());
    for (var list : List.of("hazards", "hazard-lists/measures", "hazard-map", "warnings")) {
      said.append(accused.asking().get("/api/v1/" + list).asString());
    }
    said.append(Sheet.of(accused.asking().get(HazardApi.HAZARDS + "?format=xlsx")).xml());
    assertThat(said.toString())
        .contains("配电箱过载", "DEPARTMENT")
        .doesNotContain(WORDS, "PUBLIC_REPORT", "群众举报", "CLUE", clue.toString());
    accused.get(hazard).body("source", equalTo("DEPARTMENT")).body("occasion", nullValue());
    // nor by asking for it
    accused
        .asking()
        .get(HazardApi.HAZARDS + "?source=PUBLIC_REPORT")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    accused
        .asking()
        .get(HazardApi.HAZARDS + "?source=DEPARTMENT")
        .then()
        .body("items.id", contains(hazard.toString()));
    // nor by guessing: a clue that is there and one that is not are the same to them
    for (var list :
        List.of(
            "hazards",
            "hazard-lists/hazards",
            "hazard-lists/measures",
            "hazard-lists/responsibilities",
            "hazard-map")) {
      var path = "/api/v1/" + list + "?occasionId=";
      var there = accused.asking().get(path + clue);
      var notThere = accused.asking().get(path + UUID.randomUUID());
      assertThat(there.statusCode()).as(list).isEqualTo(200).isEqualTo(notThere.statusCode());
      assertThat(there.asString()).as(list).isEqualTo(notThere.asString());
      assertThat(emergency.asking().get(path + clue).asString())
          .as(list)
          .contains(hazard.toString());
    }
    for (var path : List.of("warnings?cause=", "notifications?about=")) {
      accused.asking().get("/api/v1/" + path + clue).then().body("items", hasSize(0));
    }
    // nor by comparing: to them it was a check, to others it was none
    var unchecked = "/api/v1/check-tasks/unchecked-units?days=30&enterpriseId=" + enterprise;
    accused.asking().get(unchecked).then().statusCode(200).body("items", hasSize(0));
    HazardApi.as(Tokens.county()).asking().get(unchecked).then().body("items", hasSize(1));
    HazardApi.as(Tokens.department(EMERGENCY))
        .get(hazard)
        .body("source", equalTo("PUBLIC_REPORT"))
        .body("occasion.id", equalTo(clue.toString()));
    assertThat(outbox.last(hazard).toString()).contains("配电箱过载").doesNotContain(WORDS);
    assertThat(Sentinels.tablesThatSay(List.of(WORDS)))
        .containsExactly("public.clue says " + WORDS);
  }
}
