package org.anlan.hazards.circular;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

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
import org.anlan.hazards.MajorHazards;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.servicekit.stack.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Circulars, whom they name, and who reads them. */
@QuarkusTest
@OnTheStack
class CircularTest {

  private static final String CIRCULARS = "/api/v1/circulars";
  private static final String TOWNSHIP = "610926-Z100";
  private static final String DEADLINE = "2026-01-06";

  @Inject County county;
  @Inject Clock clock;
  @Inject OutboxReader outbox;

  private final HazardApi office = HazardApi.as(Tokens.county());
  private LocalDate today;
  private UUID enterprise;
  private UUID elsewhere;
  private UUID here;
  private UUID there;

  @BeforeEach
  void twoMajorHazards() {
    county.describe();
    county.entry(
        "ORGANIZATION", TOWNSHIP, "城关镇人民政府", Map.of("organizationKind", "TOWNSHIP_GOVERNMENT"));
    today = LocalDate.now(clock);
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    elsewhere = county.enterprise(TOWN_B, HOUSING);
    here = major(enterprise);
    there = major(elsewhere);
  }

  @Test
  void aCircularIsInTheFileOfEachHazardThatItNames() {
    var circular =
        UUID.fromString(
            issue(office, here, there)
                .statusCode(201)
                .header("Location", startsWith(CIRCULARS))
                .body("number", startsWith("TB-610926-"))
                .body("issuedOn", equalTo(today.toString()))
                .body("hazards.hazardId", contains(here.toString(), there.toString()))
                .extract()
                .path("id"));

    for (var hazard : List.of(here, there)) {
      office
          .get(hazard)
          .body("rectification.records[0].institution", equalTo("通报制"))
          .body("rectification.records[0].documentNumber", equalTo("平安办通〔2026〕8号"));
      regime(hazard)
          .body("institutions.find { it.name == '通报制' }.state", equalTo("FULFILLED"))
          .body("circulars.id", contains(circular.toString()))
          .body("circulars.issuer", contains("平利县安委办"));
      assertThat(outbox.types(hazard)).containsOnlyOnce("org.anlan.hazard.regime-kept.v1");
    }
    office
        .asking()
        .get(CIRCULARS + "?sort=-issuedOn&enterpriseId=" + enterprise + "," + elsewhere)
        .then()
        .statusCode(200)
        .body("items.hazardId", containsInAnyOrder(here.toString(), there.toString()))
        .body("items.circularId", hasItem(circular.toString()));
  }

  @Test
  void whoeverSeesAHazardSeesItsCircularAndNoneOfTheOthers() {
    var circular = issue(office, here, there).statusCode(201).extract().<String>path("id");

    for (var reader :
        List.of(
            Tokens.township(TOWN_A), Tokens.department(EMERGENCY), Tokens.enterprise(enterprise))) {
      var api = HazardApi.as(reader);
      api.asking()
          .get(CIRCULARS + "/" + circular)
          .then()
          .statusCode(200)
          .body("hazards.hazardId", contains(here.toString()));
      api.asking()
          .get(CIRCULARS + "?hazardId=" + here + "," + there)
          .then()
          .body("items.hazardId", contains(here.toString()));
    }
    var stranger = HazardApi.as(Tokens.enterprise(UUID.randomUUID()));
    stranger.asking().get(CIRCULARS + "/" + circular).then().statusCode(404);
    stranger.asking().get(CIRCULARS).then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void onlyOpenMajorHazardsInSightAreNamed() {
    issue(HazardApi.as(Tokens.township(TOWN_A)), here, there)
        .statusCode(400)
        .body("errors.pointer", contains("/hazardIds/1"))
        .body("errors.code", contains("unknown-hazard"));
    var general =
        UUID.fromString(
            office.post(HazardApi.finding(enterprise, today.toString())).extract().path("id"));
    issue(office, here, general).statusCode(409).body("code", equalTo("only-major"));
    issue(HazardApi.as(Tokens.enterprise(enterprise)), here).statusCode(403);
    office.get(here).body("rectification.records", hasSize(0));
  }

  @Test
  void onlyTheCountyIssuesInTheNameOfAnother() {
    var town = HazardApi.as(Tokens.township(TOWN_A));
    for (var who : List.of(town, HazardApi.as(Tokens.department(EMERGENCY)))) {
      issue(who, circular("平利县安委办", here)).statusCode(409).body("code", equalTo("issuer-not-own"));
    }
    // nobody told of a body by this code
    var unknown = Tokens.of(u -> u.named("x").roles("township").area(TOWN_B).organization("Z-9"));
    issue(HazardApi.as(unknown), circular(null, there))
        .statusCode(409)
        .body("code", equalTo("issuer-not-own"));
    issue(town, circular(" 城关镇人民政府", here)).statusCode(201).body("issuer", equalTo("城关镇人民政府"));
    issue(town, circular(null, here)).statusCode(201).body("issuer", equalTo("城关镇人民政府"));
    issue(HazardApi.as(Tokens.department(EMERGENCY)), circular(null, here))
        .statusCode(201)
        .body("issuer", equalTo("县应急管理局"));
    office.get(here).body("rectification.records", hasSize(3));
  }

  @Test
  void aCircularOfBeforeTheDeadlineProvesNothing() {
    var early = circular("平利县安委办", here);
    early.put("issuedOn", DEADLINE);
    issue(office, early).statusCode(201);
    regime(here).body("institutions.find { it.name == '通报制' }.state", equalTo("OWED"));

    early.put("issuedOn", LocalDate.parse(DEADLINE).plusDays(1).toString());
    issue(office, early).statusCode(201);
    regime(here).body("institutions.find { it.name == '通报制' }.state", equalTo("FULFILLED"));
  }

  private ValidatableResponse regime(UUID hazard) {
    return office.asking().get(HazardApi.HAZARDS + "/" + hazard + "/regime").then().statusCode(200);
  }

  private UUID major(UUID at) {
    var body = HazardApi.finding(at, "2026-01-05");
    body.put("rectifyBy", DEADLINE);
    body.put("level", "MAJOR");
    body.put("judgementBasis", MajorHazards.BASIS);
    return UUID.fromString(office.post(body).statusCode(201).extract().path("id"));
  }

  private static ValidatableResponse issue(HazardApi who, UUID... hazards) {
    return issue(who, circular("平利县安委办", hazards));
  }

  private static ValidatableResponse issue(HazardApi who, Map<String, Object> circular) {
    return who.asking().body(circular).post(CIRCULARS).then();
  }

  private static Map<String, Object> circular(@Nullable String issuer, UUID... hazards) {
    var body = new HashMap<String, Object>();
    body.put("hazardIds", List.of(hazards));
    body.put("documentNumber", "平安办通〔2026〕8号");
    body.put("issuer", issuer);
    body.put("reason", "逾期未整改，予以通报");
    return body;
  }
}
