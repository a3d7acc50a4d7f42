package org.anlan.hazards.report;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.clue.ClueApi.CLUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.hazards.photograph.Pictures;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody shows what they saw, and not who or where they are. */
@QuarkusTest
@OnTheStack
class ReportPhotographTest {

  private static final String REPORTS = "/public/v1/reports";

  @Inject County county;
  @Inject OutboxReader outbox;

  private final ClueApi official = ClueApi.as(Tokens.county());
  private final ClueApi emergency = ClueApi.as(Tokens.department(EMERGENCY));
  private Response receipt;

  @BeforeEach
  void report() {
    county.describe();
    receipt =
        given()
            .contentType("application/json")
            .header("X-Forwarded-For", "2001:db8:" + (int) (Math.random() * 9999) + "::1")
            .body(Map.of("description", "冒烟", "place", "老街", "townshipCode", TOWN_A))
            .post(REPORTS);
    receipt.then().statusCode(201);
  }

  @Test
  void addsPhotographsThatSayNothingButThePicture() {
    add(Pictures.jpeg(1)).statusCode(200).body("number", equalTo(1)).body("left", equalTo(5));
    add(Pictures.png(2)).statusCode(200).body("number", equalTo(2));
    add(Pictures.jpeg(1)).statusCode(200).body("number", equalTo(1)).body("left", equalTo(5));

    var clue = clue();
    var files = CLUES + "/" + clue + "/attachments";
    var ids =
        official
            .asking()
            .get(files)
            .then()
            .statusCode(200)
            .body("items.name", contains("举报照片-1.jpg", "举报照片-2.png"))
            .extract()
            .<List<String>>path("items.id");
    for (var id : ids) {
      var content = official.asking().get(files + "/" + id).then().extract().asByteArray();
      assertThat(new String(content, StandardCharsets.ISO_8859_1))
          .doesNotContain(Pictures.SECRET, "of-somebody");
    }
    assertThat(outbox.types(clue))
        .containsExactly(
            "org.anlan.clue.submitted.v1",
            "org.anlan.clue.documented.v1",
            "org.anlan.clue.documented.v1");
    official.asking().get(CLUES + "/" + clue).then().body("version", equalTo(0));
  }

  @Test
  void areSeenByWhoeverWorksOnItAndByNobodyElse() {
    add(Pictures.jpeg(3)).statusCode(200);
    var clue = clue();
    var files = CLUES + "/" + clue + "/attachments";
    official.tell(clue, "dispatch", Map.of("departmentCode", EMERGENCY)).statusCode(200);
    emergency.tell(clue, "acceptance", Map.of()).statusCode(200);

    emergency.asking().get(files).then().statusCode(200).body("items", hasSize(1));
    ClueApi.as(Tokens.department(HOUSING)).asking().get(files).then().statusCode(404);
    var enterprise = county.enterprise(TOWN_A, EMERGENCY);
    ClueApi.as(Tokens.enterprise(enterprise)).asking().get(files).then().statusCode(403);

    var hazard =
        emergency
            .tell(
                clue,
                "confirmation",
                Map.of("level", "GENERAL", "enterpriseId", enterprise, "description", "配电箱无盖板"))
            .statusCode(200)
            .extract()
            .<String>path("hazardId");
    emergency
        .asking()
        .get("/api/v1/hazards/" + hazard + "/attachments")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    add(Pictures.jpeg(4)).statusCode(409).body("code", equalTo("report-decided"));
  }

  @Test
  void takesSixOfThemAndNoOtherFiles() {
    for (int i = 0; i < 6; i++) {
      add(Pictures.jpeg(10 + i)).statusCode(200).body("left", equalTo(5 - i));
    }
    add(Pictures.jpeg(20)).statusCode(409).body("code", equalTo("too-many-photographs"));
    add("%PDF-1.7 of-somebody".getBytes(StandardCharsets.US_ASCII))
        .statusCode(415)
        .body("code", equalTo("photograph-type"));
    add(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1})
        .statusCode(415)
        .body("code", equalTo("photograph-broken"));
    add(new byte[200 * 1024 + 1]).statusCode(413).body("code", equalTo("too-large"));
  }

  @Test
  void takesNothingWithoutTheCode() {
    var picture = Pictures.jpeg(5);
    add(receipt.path("receipt"), "AAAA-AAAA-AAAA", picture)
        .statusCode(404)
        .body("code", equalTo("receipt-unknown"))
        .body("detail", equalTo("没有这个举报编号，或查询码不对。请核对后再试。"));
    add("JB-0000-0000-0000", receipt.path("queryCode"), picture).statusCode(404);
    add("nonsense", "nonsense", picture).statusCode(404);
    given()
        .multiPart("code", receipt.<String>path("queryCode"))
        .post(REPORTS + "/{receipt}/photographs", receipt.<String>path("receipt"))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/file"));
  }

  private ValidatableResponse add(byte[] picture) {
    return add(receipt.path("receipt"), receipt.path("queryCode"), picture);
  }

  private static ValidatableResponse add(String receipt, String code, byte[] picture) {
    return given()
        .multiPart("code", code)
        .multiPart("file", "photo-of-somebody.jpg", picture)
        .post(REPORTS + "/{receipt}/photographs", receipt)
        .then();
  }

  private UUID clue() {
    return UUID.fromString(
        official
            .asking()
            .get(CLUES + "?receipt=" + receipt.path("receipt"))
            .then()
            .extract()
            .path("items[0].id"));
  }
}
