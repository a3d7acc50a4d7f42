package org.anlan.hazards.listing;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.MajorHazards;
import org.anlan.hazards.Meanwhile;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing waits to be listed that has come to its end, whoever was quicker. */
@QuarkusTest
@OnTheStack
class EndedHazardTest {

  private static final String LISTINGS = "/api/v1/listings";
  private static final Map<String, String> NONE = Map.of("reason", "不成立");

  @Inject County county;
  @Inject Clock clock;
  @Inject Meanwhile meanwhile;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private final HazardApi department = HazardApi.as(Tokens.department(EMERGENCY));
  private final HazardApi leader =
      HazardApi.as(Tokens.of(u -> u.named("leader").roles("county", "leader").area("610926")));

  private UUID enterprise;
  private MajorHazards majors;
  private UUID hazard;

  @BeforeEach
  void register() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    var self = HazardApi.as(Tokens.enterprise(enterprise));
    majors = new MajorHazards(town, self, department, LocalDate.now(clock));
    hazard = majors.registered(enterprise);
  }

  @Test
  void whatIsProposedIsDecidedBeforeTheHazardIsDismissedOrMerged() {
    var listing = proposed();
    var other = majors.registered(enterprise);

    refused(department.tell(hazard, "dismissal", NONE));
    refused(department.tell(hazard, "merge", Map.of("into", other)));
    tell(leader, listing, "approval", Map.of("approved", false, "opinion", "不成立")).statusCode(200);
    department.tell(hazard, "dismissal", NONE).statusCode(200);
  }

  @Test
  void whatIsProposedIsDecidedBeforeTheHazardIsClosed() {
    majors.rectify(hazard);
    majors.accept(hazard);
    var listing = proposed();

    refused(department.tell(hazard, "recheck", Map.of("passed", true)));
    tell(town, listing, "withdrawal", Map.of("reason", "已整改")).statusCode(200);
    department.tell(hazard, "recheck", Map.of("passed", true)).statusCode(200);
  }

  @Test
  void anApprovalWaitsForWhoeverEndsTheHazard() throws Exception {
    var listing = proposed();

    meanwhile
        .whileWritten(dismissed(), () -> approve(listing))
        .statusCode(409)
        .body("code", equalTo("hazard-transition"));
    tell(leader, listing, "approval", Map.of("approved", false, "opinion", "已不成立")).statusCode(200);
  }

  @Test
  void aPublicationWaitsForWhoeverEndsTheHazard() throws Exception {
    var listing = proposed();
    approve(listing).statusCode(200);

    meanwhile
        .whileWritten(
            dismissed(), () -> tell(leader, listing, "publication", Map.of("medium", "县政府网站")))
        .statusCode(409)
        .body("code", equalTo("hazard-transition"));
  }

  @Test
  void ofAProposalAndTheEndOfTheHazardOneIsRefused() throws Exception {
    for (int i = 0; i < 5; i++) {
      hazard = majors.registered(enterprise);
      assertThat(
              Meanwhile.atOnce(
                  List.of(this::propose, () -> department.tell(hazard, "dismissal", NONE))))
          .contains(409)
          .containsAnyOf(201, 200);
    }
  }

  private String dismissed() {
    return "update hazard set status = 'DISMISSED', version = version + 1 where id = '%s'"
        .formatted(hazard);
  }

  private static void refused(ValidatableResponse answer) {
    answer.statusCode(409).body("code", equalTo("listing-unpublished"));
  }

  private UUID proposed() {
    return UUID.fromString(propose().statusCode(201).extract().path("id"));
  }

  private ValidatableResponse propose() {
    return town.asking()
        .body(Map.of("level", "TOWNSHIP", "authority", "城关镇", "reason", "整改难度大"))
        .post(HazardApi.HAZARDS + "/" + hazard + "/listings")
        .then();
  }

  private ValidatableResponse approve(UUID listing) {
    var dueOn = LocalDate.now(clock).plusDays(60).toString();
    return tell(
        leader,
        listing,
        "approval",
        Map.of("approved", true, "documentNumber", "平政挂〔2026〕3号", "dueOn", dueOn));
  }

  private static ValidatableResponse tell(
      HazardApi who, UUID listing, String verb, Map<String, ?> body) {
    var path = LISTINGS + "/" + listing;
    var etag = who.asking().get(path).then().statusCode(200).extract().header("ETag");
    return who.asking().header("If-Match", etag).body(body).post(path + "/" + verb).then();
  }
}
