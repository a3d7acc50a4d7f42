package org.anlan.hazards.regime;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

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
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who receives the slip of an assignment, and what proves it. */
@QuarkusTest
@OnTheStack
class SlipReceiptTest {

  @Inject County county;
  @Inject Clock clock;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private UUID enterprise;
  private UUID hazard;

  @BeforeEach
  void register() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    hazard =
        new MajorHazards(
                town,
                HazardApi.as(Tokens.enterprise(enterprise)),
                HazardApi.as(Tokens.department(EMERGENCY)),
                LocalDate.now(clock))
            .registered(enterprise);
  }

  @Test
  void theSlipIsReceivedByWhoeverHasToRectify() {
    var self = HazardApi.as(Tokens.enterprise(enterprise));
    self.tell(hazard, "assignment-receipt", Map.of())
        .statusCode(409)
        .body("code", equalTo("hazard-transition"));
    regime().body("institutions[0].proofs.state", contains("OWED", "NOT_DUE"));
    list("owes=RECEIPT").body("items", empty());

    town.tell(hazard, "assignment", Map.of("assignee", "矿长")).statusCode(200);
    regime().body("institutions[0].proofs.state", contains("FULFILLED", "OWED"));
    list("owes=RECEIPT").body("items.id", contains(hazard.toString()));
    town.tell(hazard, "assignment-receipt", Map.of())
        .statusCode(409)
        .body("code", equalTo("receipt-by-assigner"));
    self.tell(hazard, "assignment-receipt", Map.of("receivedBy", "矿长"))
        .statusCode(200)
        .body("rectification.assignment.receipt.receivedBy", equalTo("矿长"));
    regime()
        .body("institutions[0].state", equalTo("FULFILLED"))
        .body("receipt.receivedOn", equalTo(LocalDate.now(clock).toString()))
        .body("receipt.signed.name", equalTo("enterprise-" + enterprise));
    list("owes=RECEIPT").body("items", empty());
    town.asking()
        .get(HazardApi.HAZARDS + "/" + hazard + "/history")
        .then()
        .body("items.action", hasItem("assignment-received"));

    self.tell(hazard, "return", Map.of("reason", "非本单位设施"))
        .statusCode(200)
        .body("rectification.assignment", nullValue());
  }

  @Test
  void anOfficeShowsThePaperOnWhichTheSlipWasReceived() {
    town.tell(hazard, "assignment", Map.of("assignee", "矿长")).statusCode(200);
    town.tell(hazard, "assignment-receipt", Map.of("receivedBy", "矿长"))
        .statusCode(409)
        .body("code", equalTo("receipt-needs-proof"));
    town.tell(
            hazard,
            "assignment-receipt",
            Map.of("receivedBy", "矿长", "attachments", List.of(UUID.randomUUID())))
        .statusCode(400)
        .body("errors.pointer", contains("/attachments"))
        .body("errors.code", contains("unknown-attachment"));
    list("owes=RECEIPT").body("items.id", contains(hazard.toString()));

    var paper = attached("receipt.pdf");
    town.tell(
            hazard, "assignment-receipt", Map.of("receivedBy", "矿长", "attachments", List.of(paper)))
        .statusCode(200)
        .body("rectification.assignment.receipt.attachments", contains(paper));
    list("owes=RECEIPT").body("items", empty());
  }

  private String attached(String name) {
    return given()
        .auth()
        .oauth2(town.token())
        .multiPart("file", name, "%PDF-1.7\n签收".getBytes(UTF_8), "application/pdf")
        .post(HazardApi.HAZARDS + "/" + hazard + "/attachments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
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
