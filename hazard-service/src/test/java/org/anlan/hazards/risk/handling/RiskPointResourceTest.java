package org.anlan.hazards.risk.handling;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.risk.RiskApi.risk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.risk.RiskApi;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheStack
class RiskPointResourceTest {

  private static final Map<String, Object> HAZARD =
      Map.of("level", "GENERAL", "description", "液位联锁失灵", "rectifyBy", "2099-12-31");

  @Inject County county;
  @Inject OutboxReader outbox;

  private final RiskApi town = RiskApi.as(Tokens.township(TOWN_A));
  private final RiskApi leader =
      RiskApi.as(Tokens.of(u -> u.named("leader").roles("county", "leader").area("610926")));
  private UUID enterprise;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = UUID.randomUUID();
    county.card(enterprise, TOWN_A, GRID_A, EMERGENCY);
  }

  @Test
  void scoreAndColourAreComputed() {
    var body = risk(enterprise);
    body.put("method", "LEC");
    body.put("likelihood", 6);
    body.put("exposure", 6);
    body.put("consequence", 15);
    body.remove("severity");
    body.put("accidentTypes", List.of("FIRE", "OTHER_EXPLOSION"));
    body.put("measures", List.of(Map.of("level", "POST", "description", "液位联锁")));

    town.post(body)
        .statusCode(201)
        .header("Location", notNullValue())
        .header("ETag", equalTo("\"0\""))
        .body("score", equalTo(540))
        .body("colour", equalTo("RED"))
        .body("colourLevel", equalTo("重大风险"))
        .body("ruleVersion", equalTo("LEC-1"))
        .body("townshipCode", equalTo(TOWN_A))
        .body("measures", hasSize(1))
        .body("nextReviewBy", notNullValue());
  }

  @Test
  void aScoreBesideTheTableIsRefused() {
    var body = risk(enterprise);
    body.put("severity", 2.5);
    body.put("exposure", 3);
    body.put("directMajor", "NOTHING");

    town.post(body)
        .statusCode(400)
        .body("errors.pointer", hasItems("/severity", "/exposure", "/directMajor"))
        .body("errors.code", hasItems("score-not-in-table", "score-of-other-method"));
  }

  @Test
  void whoseItIsNotFindsNothing() {
    var id = town.identified(enterprise, 2);

    RiskApi.as(Tokens.township(TOWN_B)).get(id).statusCode(404);
    RiskApi.as(Tokens.department(HOUSING)).get(id).statusCode(404);
    RiskApi.as(Tokens.department(EMERGENCY)).get(id).statusCode(200);
    RiskApi.as(Tokens.enterprise(enterprise)).get(id).statusCode(200);
    RiskApi.as(Tokens.grid(GRID_A)).get(id).statusCode(200);
    RiskApi.as(Tokens.township(TOWN_B))
        .post(risk(enterprise))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-enterprise"));
  }

  @Test
  void raisingIsAtOnceAndLoweringWaitsForALeaderWhoDidNotAskForIt() {
    var id = town.identified(enterprise, 2);

    town.tell(id, "raising", Map.of("colour", "YELLOW", "reason", "临近学校"))
        .statusCode(409)
        .body("code", equalTo("colour-not-worse"));
    town.tell(id, "raising", Map.of("colour", "RED", "reason", "临近学校"))
        .statusCode(200)
        .body("colour", equalTo("RED"))
        .body("computedColour", equalTo("YELLOW"))
        .body("colourBasis", equalTo("RAISED"));
    town.tell(id, "grading", Map.of("method", "LS", "likelihood", 1, "severity", 1))
        .statusCode(200)
        .body("colour", equalTo("RED"))
        .body("gradings", hasSize(2));
    leader
        .tell(id, "lowering", Map.of("colour", "BLUE", "reason", "学校已迁"))
        .statusCode(200)
        .body("colour", equalTo("RED"))
        .body("loweringProposed.to", equalTo("BLUE"));
    leader
        .tell(id, "lowering-decision", Map.of("approved", true))
        .statusCode(409)
        .body("code", equalTo("lowering-by-proposer"));
    town.tell(id, "lowering-decision", Map.of("approved", true)).statusCode(403);
    RiskApi.as(Tokens.of(u -> u.named("chief").roles("county", "leader").area("610926")))
        .tell(id, "lowering-decision", Map.of("approved", true, "opinion", "同意"))
        .statusCode(200)
        .body("colour", equalTo("BLUE"))
        .body("colourBasis", equalTo("LOWERED"))
        .body("adjustments", hasSize(2));
    assertThat(outbox.types(id))
        .containsExactly(
            "org.anlan.risk-point.graded.v1",
            "org.anlan.risk-point.raised.v1",
            "org.anlan.risk-point.graded.v1",
            "org.anlan.risk-point.lowering-proposed.v1",
            "org.anlan.risk-point.lowered.v1");
  }

  @Test
  void theDirectListLiftsAndOnlyOfficialsTakeARiskOffIt() {
    var body = risk(enterprise);
    body.put("directMajor", "MAJOR_SOURCE");
    UUID id =
        UUID.fromString(
            town.post(body)
                .statusCode(201)
                .body("colour", equalTo("RED"))
                .body("colourBasis", equalTo("DIRECT_MAJOR"))
                .extract()
                .path("id"));
    var anew = Map.of("method", "LS", "likelihood", 1, "severity", 1);

    town.tell(id, "lowering", Map.of("colour", "BLUE", "reason", "已改造"))
        .statusCode(409)
        .body("code", equalTo("direct-major-stays"));
    RiskApi.as(Tokens.enterprise(enterprise))
        .tell(id, "grading", anew)
        .statusCode(403)
        .body("code", equalTo("only-officials-delist"));
    town.tell(id, "grading", anew).statusCode(200).body("colour", equalTo("BLUE"));
  }

  @Test
  void aFailingMeasureIsAHazardAndBothNameEachOther() {
    var id = town.identified(enterprise, 3);
    String measure =
        town.tell(id, "measures", Map.of("level", "POST", "description", "液位联锁"))
            .statusCode(200)
            .extract()
            .path("measures[0].id");
    var failure = "measures/" + measure + "/failure";
    String hazard =
        RiskApi.as(Tokens.enterprise(enterprise))
            .tell(id, failure, Map.of("hazard", HAZARD))
            .statusCode(200)
            .body("measures[0].failing", equalTo(true))
            .extract()
            .path("measures[0].failures[0].hazardId");

    var hazards = HazardApi.as(Tokens.county());
    hazards
        .get(UUID.fromString(hazard))
        .statusCode(200)
        .body("source", equalTo("SELF"))
        .body("occasion.kind", equalTo("RISK_POINT"))
        .body("occasion.id", equalTo(id.toString()))
        .body("townshipCode", equalTo(TOWN_A));
    hazards
        .asking()
        .get("/api/v1/hazards?occasionId=" + id)
        .then()
        .body("items.id", contains(hazard));
    town.tell(id, failure, Map.of("hazard", HAZARD, "source", "TOWNSHIP"))
        .statusCode(409)
        .body("code", equalTo("measure-already-failing"));
    town.tell(id, "reviews", Map.of("outcome", "IN_CONTROL"))
        .statusCode(409)
        .body("code", equalTo("measure-failing"));
    var restoration = "measures/" + measure + "/restoration";
    town.tell(id, restoration, Map.of()).statusCode(409).body("code", equalTo("hazard-still-open"));
    hazards.tell(UUID.fromString(hazard), "on-spot-rectification", Map.of("description", "已更换传感器"));
    town.tell(id, restoration, Map.of())
        .statusCode(200)
        .body("measures[0].failing", equalTo(false));
    town.tell(id, "reviews", Map.of("outcome", "IN_CONTROL", "opinion", "联锁正常"))
        .statusCode(200)
        .body("status", equalTo("IN_CONTROL"));
    town.tell(id, "measures/" + UUID.randomUUID() + "/failure", Map.of("hazard", HAZARD))
        .statusCode(404);
  }

  @Test
  void outOfControlComesWithItsHazardAndEliminatedIsTheEnd() {
    var id = town.identified(enterprise, 5);

    town.tell(id, "reviews", Map.of("outcome", "OUT_OF_CONTROL"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/hazard"));
    town.tell(
            id,
            "reviews",
            Map.of(
                "outcome",
                "OUT_OF_CONTROL",
                "hazard",
                Map.of("level", "MAJOR", "description", "x")))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/hazard/judgementBasis"));
    town.tell(id, "reviews", Map.of("outcome", "OUT_OF_CONTROL", "hazard", HAZARD))
        .statusCode(200)
        .body("status", equalTo("OUT_OF_CONTROL"))
        .body("reviews[0].hazard.number", notNullValue());
    town.tell(id, "reviews", Map.of("outcome", "ELIMINATED")).statusCode(200);
    town.asking()
        .get(RiskApi.RISKS + "/" + id + "/reviews")
        .then()
        .statusCode(200)
        .body("items.outcome", contains("OUT_OF_CONTROL", "ELIMINATED"));
    town.tell(id, "raising", Map.of("colour", "RED", "reason", "x"))
        .statusCode(409)
        .body("code", equalTo("risk-eliminated"));
  }

  @Test
  void anEnterpriseTakesNoGraveRiskOffTheMapItself() {
    var owner = RiskApi.as(Tokens.enterprise(enterprise));
    var gone = Map.of("outcome", "ELIMINATED");
    for (int severity : List.of(5, 3)) {
      var grave = town.identified(enterprise, severity);
      owner
          .tell(grave, "reviews", gone)
          .statusCode(403)
          .body("code", equalTo("only-officials-eliminate"));
      owner.tell(grave, "reviews", Map.of("outcome", "IN_CONTROL")).statusCode(200);
      town.tell(grave, "reviews", gone).statusCode(200);
    }
    owner.tell(town.identified(enterprise, 2), "reviews", gone).statusCode(200);
  }

  @Test
  void anEnterpriseGradesNoGraveRiskDownItself() {
    var owner = RiskApi.as(Tokens.enterprise(enterprise));
    var orange = Map.of("method", "LS", "likelihood", 5, "severity", 3);
    var blue = Map.of("method", "LS", "likelihood", 1, "severity", 1);
    var red = town.identified(enterprise, 5);
    for (var lower : List.of(orange, blue)) {
      owner
          .tell(red, "grading", lower)
          .statusCode(403)
          .body("code", equalTo("only-officials-grade-down"));
    }
    owner.get(red).body("colour", equalTo("RED")).body("gradings", hasSize(1));

    owner.tell(red, "lowering", Map.of("colour", "BLUE", "reason", "已改造")).statusCode(200);
    leader.tell(red, "lowering-decision", Map.of("approved", true)).statusCode(200);
    owner.tell(red, "grading", blue).statusCode(200).body("colour", equalTo("BLUE"));

    var yellow = town.identified(enterprise, 2);
    owner.tell(yellow, "grading", blue).statusCode(200).body("colour", equalTo("BLUE"));
    owner.tell(yellow, "grading", orange).statusCode(200).body("colour", equalTo("ORANGE"));
    town.tell(yellow, "grading", blue).statusCode(200).body("colour", equalTo("BLUE"));
  }

  @Test
  void isPutRightWithoutItsGrade() {
    var id = town.identified(enterprise, 3);

    town.asking()
        .header("If-Match", "\"0\"")
        .body(Map.of("name", "一号储罐区", "owners", Map.of("enterprise", "厂长")))
        .patch(RiskApi.RISKS + "/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("一号储罐区"))
        .body("owners.enterprise", equalTo("厂长"))
        .body("colour", equalTo("ORANGE"));
  }

  @Test
  void risksGoWithTheirEnterpriseAndTheEliminatedStay() throws Exception {
    var there = town.identified(enterprise, 3);
    var gone = town.identified(enterprise, 3);
    town.tell(gone, "reviews", Map.of("outcome", "ELIMINATED")).statusCode(200);
    var survivor = county.enterprise(TOWN_B, HOUSING);

    county.merged(enterprise, survivor, TOWN_A, EMERGENCY);

    var all = RiskApi.as(Tokens.county());
    all.get(there)
        .body("townshipCode", equalTo(TOWN_B))
        .body("departmentCode", equalTo(HOUSING))
        .body("enterpriseId", equalTo(survivor.toString()));
    all.get(gone).body("townshipCode", equalTo(TOWN_A));
    assertThat(outbox.types(there)).endsWith("org.anlan.risk-point.rescoped.v1");
    assertThat(outbox.last(there).at("/previous/townshipCode").asText()).isEqualTo(TOWN_A);
  }

  @Test
  void costsAsLittleAsAHazard() {
    Statements.forget();
    var id = town.identified(enterprise, 2);
    assertThat(Statements.all()).hasSizeBetween(4, 5);
    Statements.forget();
    town.get(id);
    assertThat(Statements.all()).hasSize(2);
    Statements.forget();
    town.asking().get("/api/v1/risk-map").then().statusCode(200);
    assertThat(Statements.all()).hasSize(2);
  }
}
