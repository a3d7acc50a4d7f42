package org.anlan.hazards.regime;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.MajorHazards;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A county whose regime asks for the approval of another person before a hazard is closed. */
@QuarkusTest
@OnTheStack
@TestProfile(ClosingApprovalTest.ApprovingCounty.class)
class ClosingApprovalTest {

  @Inject County county;
  @Inject Clock clock;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private final HazardApi department = HazardApi.as(Tokens.department(EMERGENCY));
  private final HazardApi leader =
      HazardApi.as(Tokens.of(u -> u.named("leader").roles("county", "leader").area("610926")));

  private MajorHazards majors;
  private UUID enterprise;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    majors =
        new MajorHazards(
            town, HazardApi.as(Tokens.enterprise(enterprise)), department, LocalDate.now(clock));
  }

  @Test
  void aMajorHazardIsClosedWhenSomebodyElseHasApproved() {
    var hazard = majors.registered(enterprise);
    majors.rectify(hazard);
    proofs(hazard).body(PROOFS, contains("OWED", "NOT_DUE", "NOT_DUE"));
    majors.accept(hazard);
    proofs(hazard).body(PROOFS, contains("FULFILLED", "OWED", "OWED"));
    owing().body("items.id", hasItem(hazard.toString()));
    owing("RECEIPT").body("items", empty()); // this county asks for no receipts
    recheck(hazard).statusCode(409).body("code", equalTo("closing-approval-required"));
    approve(department, hazard)
        .statusCode(409)
        .body("code", equalTo("closing-approval-needs-another"));
    approve(town, hazard).statusCode(403);

    approve(leader, hazard)
        .statusCode(200)
        .body("status", equalTo("COMPLETED"))
        .body("rectification.closingApproval.signed.name", equalTo("leader"));

    owing().body("items.id", not(hasItem(hazard.toString())));
    recheck(hazard).statusCode(200).body("status", equalTo("CLOSED"));
    proofs(hazard)
        .body(PROOFS, contains("FULFILLED", "FULFILLED", "FULFILLED"))
        .body("closingApproval.opinion", equalTo("同意"));
  }

  @Test
  void whatIsNoMajorHazardOrIsDismissedNeedsNone() {
    var general = HazardApi.finding(enterprise, LocalDate.now(clock).toString());
    var id = UUID.fromString(town.post(general).statusCode(201).extract().path("id"));
    town.tell(id, "on-spot-rectification", Map.of("description", "已清理")).statusCode(200);

    var dismissed = majors.registered(enterprise);
    town.tell(dismissed, "dismissal", Map.of("reason", "不成立")).statusCode(200);
    proofs(dismissed).body(PROOFS, contains("NOT_DUE", "NOT_DUE", "NOT_DUE"));
  }

  private static final String PROOFS =
      "institutions.find { it.name == '销号制' }.proofs.collect { it.state }";

  private ValidatableResponse proofs(UUID hazard) {
    return town.asking().get(HazardApi.HAZARDS + "/" + hazard + "/regime").then().statusCode(200);
  }

  private ValidatableResponse owing() {
    return owing("CLOSING_APPROVAL");
  }

  private ValidatableResponse owing(String what) {
    return town.asking()
        .get(HazardApi.HAZARDS + "?owes=" + what + "&enterpriseId=" + enterprise)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse approve(HazardApi who, UUID hazard) {
    return who.tell(hazard, "closing-approval", Map.of("opinion", "同意"));
  }

  private ValidatableResponse recheck(UUID hazard) {
    return town.tell(hazard, "recheck", Map.of("passed", true));
  }

  /** The county of these tests with a regime of its own. */
  public static class ApprovingCounty implements QuarkusTestProfile {

    private static final String PROFILE =
        """
        county: {code: "610926", name: 平利县}
        hazard-service:
          regime:
            institutions:
              - {name: 交办制, evidence: [ASSIGNMENT]}
              - {name: 销号制, evidence: [ACCEPTANCE, CLOSING_APPROVAL, CLOSURE]}
        """;

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        var folder = Files.createTempDirectory("profiles");
        Files.writeString(folder.resolve("county.yaml"), PROFILE);
        return Map.of("anlan.profile.folder", folder.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
