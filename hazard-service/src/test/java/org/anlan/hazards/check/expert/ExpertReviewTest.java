package org.anlan.hazards.check.expert;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviews by experts and third parties: by which contract, and where they go. */
@QuarkusTest
@OnTheStack
class ExpertReviewTest {

  private static final String REVIEWS = "/api/v1/expert-reviews";
  private static final Map<String, Object> FOUND =
      Map.of("level", "GENERAL", "description", "安全出口堵塞", "rectifyBy", "2099-12-31");

  @Inject County county;
  @Inject Clock clock;
  @Inject OutboxReader outbox;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private UUID enterprise;
  private LocalDate today;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = UUID.randomUUID();
    county.card(enterprise, TOWN_A, GRID_A, EMERGENCY);
    today = LocalDate.now(clock);
  }

  @Test
  void aThirdPartyLooksByAContract() {
    var body = review("THIRD_PARTY");
    reviewRefused(body);
    body.put("contract", Map.of("from", "2026-01-01"));
    reviewRefused(body);
    body.put("contract", Map.of("number", "HT-1"));
    town.asking().body(body).post(REVIEWS).then().statusCode(201);
  }

  private Map<String, Object> review(String kind) {
    var body = new HashMap<String, Object>();
    body.put("kind", kind);
    body.put("organisation", "陕西安评公司");
    body.put("enterpriseId", enterprise);
    body.put("on", today.toString());
    return body;
  }

  private void reviewRefused(Map<String, Object> body) {
    town.asking()
        .body(body)
        .post(REVIEWS)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/contract/number"))
        .body("errors.code", contains("required"));
  }

  @Test
  void aReviewGoesWithItsUnit() {
    var seen = review("EXPERT");
    var posted = town.asking().body(seen).post(REVIEWS).then().statusCode(201).extract();
    var review = UUID.fromString(posted.path("id"));

    county.card(enterprise, TOWN_B, null, HOUSING);

    town.asking().get(REVIEWS + "/" + review).then().statusCode(404);
    var there = HazardApi.as(Tokens.township(TOWN_B));
    String found =
        there
            .asking()
            .header("If-Match", there.asking().get(REVIEWS + "/" + review).header("ETag"))
            .body(Map.of("findings", List.of(FOUND)))
            .post(REVIEWS + "/" + review + "/findings")
            .then()
            .statusCode(200)
            .extract()
            .path("hazards[0].hazardId");
    there.get(UUID.fromString(found)).statusCode(200).body("departmentCode", equalTo(HOUSING));
    assertThat(outbox.types(review)).contains("org.anlan.expert-review.rescoped.v1");

    var survivor = county.enterprise(TOWN_A, EMERGENCY);
    county.merged(enterprise, survivor, TOWN_B, HOUSING);
    town.asking()
        .get(REVIEWS + "/" + review)
        .then()
        .statusCode(200)
        .body("enterpriseId", equalTo(survivor.toString()));
  }
}
