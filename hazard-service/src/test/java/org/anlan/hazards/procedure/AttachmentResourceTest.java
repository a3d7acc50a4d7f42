package org.anlan.hazards.procedure;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.HazardApi.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HexFormat;
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

@QuarkusTest
@OnTheStack
class AttachmentResourceTest {

  /** The smallest picture there is. */
  private static final byte[] PNG =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63"
                  + "fcffff3f030005fe02fea72d1e3b0000000049454e44ae426082");

  @Inject County county;
  @Inject OutboxReader outbox;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private UUID hazard;

  @BeforeEach
  void register() {
    county.describe();
    var enterprise = county.enterprise(TOWN_A, EMERGENCY);
    hazard =
        UUID.fromString(
            town.post(finding(enterprise, "2026-01-15")).statusCode(201).extract().path("id"));
  }

  @Test
  void aPhotographIsKeptAndGivenBackToWhoeverSeesTheHazard() {
    var id = attached();

    town.asking()
        .get(path())
        .then()
        .statusCode(200)
        .body("items.name", contains("after.png"))
        .body("items.mediaType", contains("image/png"));
    for (var accepted : List.of("*/*", "image/*", "image/png")) {
      var file =
          town.asking()
              .accept(accepted)
              .get(path() + "/" + id)
              .then()
              .statusCode(200)
              .contentType("image/png")
              .extract()
              .asByteArray();
      assertThat(file).isEqualTo(PNG);
    }
    assertThat(outbox.types(hazard)).endsWith("org.anlan.hazard.documented.v1");
  }

  @Test
  void nobodyElseSeesOrAddsIt() {
    var id = attached();
    var other = Tokens.township(TOWN_B);

    given().auth().oauth2(other).get(path()).then().statusCode(404);
    given().auth().oauth2(other).get(path() + "/" + id).then().statusCode(404);
    attach(other, "x.png", PNG).statusCode(404);
  }

  @Test
  void aHazardThatIsClosedTakesNoMore() {
    town.tell(hazard, "on-spot-rectification", Map.of("description", "已清理")).statusCode(200);

    attach(town.token(), "late.png", PNG)
        .statusCode(409)
        .body("code", equalTo("hazard-transition"));

    town.asking().get(path()).then().body("items", hasSize(0));
  }

  @Test
  void whatIsNoPhotographIsRefused() {
    attach(town.token(), "x.png", "#!/bin/sh".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .statusCode(415)
        .body("code", equalTo("attachment-type"));
  }

  @Test
  void theRectifierShowsHowItWasAndHowItIs() {
    var photograph = attached();
    town.tell(hazard, "assignment", Map.of()).statusCode(200);
    town.tell(
            hazard,
            "plan",
            Map.of("measures", "重做", "responsiblePerson", "李工", "deadline", "2099-01-01"))
        .statusCode(200);
    var done = Map.of("completedOn", "2026-01-20", "description", "已整改");

    town.tell(hazard, "completion", with(done, UUID.randomUUID().toString()))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/after"))
        .body("errors[0].code", equalTo("unknown-attachment"));
    town.tell(hazard, "completion", with(done, photograph))
        .statusCode(200)
        .body("rectification.completion.after", contains(photograph));
  }

  private static Map<String, Object> with(Map<String, String> done, String photograph) {
    var body = new java.util.HashMap<String, Object>(done);
    body.put("after", List.of(photograph));
    return body;
  }

  private String attached() {
    return attach(town.token(), "after.png", PNG).statusCode(201).extract().path("id");
  }

  private ValidatableResponse attach(String token, String name, byte[] content) {
    return given()
        .auth()
        .oauth2(token)
        .multiPart("file", name, content, "image/png")
        .post(path())
        .then();
  }

  private String path() {
    return HazardApi.HAZARDS + "/" + hazard + "/attachments";
  }
}
