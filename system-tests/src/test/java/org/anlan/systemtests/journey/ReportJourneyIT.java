package org.anlan.systemtests.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.anlan.systemtests.suite.RunningSuite;
import org.anlan.systemtests.suite.SomeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who sees something and is afraid for their job: reports it by name, is answered and paid
 * by code, and nobody who handled it learns who they were, but two keepers of the vault together.
 */
@ExtendWith(RunningSuite.class)
class ReportJourneyIT {

  private static final String NAME = "司徒揭发";
  private static final String PHONE = "13955554444";

  private Person county;
  private Person department;
  private Person leader;
  private Person keeper;
  private Person otherKeeper;
  private Person auditor;

  @BeforeEach
  void signIn() {
    county = Person.named("county");
    department = Person.named("dept-emergency");
    leader = Person.named("leader");
    keeper = Person.named("reward-keeper");
    otherKeeper = Person.named("reward-keeper-2");
    auditor = Person.named("auditor");
  }

  @Test
  void isAnsweredAndPaidAndNeverNamed() {
    var receipt =
        SomeAddress.asking()
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID())
            .body(
                Map.of(
                    "description", "砂光车间粉尘很大，除尘器没有泄爆口",
                    "place", "工业园三号厂房",
                    "townshipCode", "610926100",
                    "reporter", Map.of("name", NAME, "phone", PHONE)))
            .post("/public/v1/reports")
            .then()
            .statusCode(201)
            .extract();
    String number = receipt.path("receipt");
    String code = receipt.path("queryCode");
    ask(number, "0000-0000-0000").statusCode(404);
    ask(number, code).statusCode(200).body("status", equalTo("RECEIVED"));

    show(number, code);

    var clue = found(number);
    department.get(clue + "/attachments").statusCode(404);
    county.step(clue, "dispatch", Map.of("departmentCode", "610926-YJ")).statusCode(200);
    department.step(clue, "acceptance", Map.of()).statusCode(200);
    department
        .get(clue + "/attachments")
        .statusCode(200)
        .body("items.name", contains("举报照片-1.png"));
    ask(number, code).body("status", equalTo("IN_HAND"));
    var hazard =
        department
            .step(
                clue,
                "confirmation",
                Map.of(
                    "level",
                    "MAJOR",
                    "description",
                    "木粉尘除尘系统未设泄爆装置",
                    "judgementBasis",
                    Map.of("standard", "工贸企业重大事故隐患判定标准", "item", "第十一条第三项")))
            .statusCode(200)
            .extract()
            .<String>path("hazardId");
    department
        .get("/api/v1/hazards/" + hazard)
        .statusCode(200)
        .body("source", equalTo("PUBLIC_REPORT"))
        .body("occasion.kind", equalTo("CLUE"));
    department.step(clue, "feedback", Map.of("text", "情况属实，已立案")).statusCode(200);
    ask(number, code).body("answer", equalTo("情况属实，已立案")).body("reward", nullValue());

    var reward = paidFor(clue, number, code);
    lookedAt(clue);

    for (var person : new Person[] {county, department, leader, keeper, auditor}) {
      for (var path : new String[] {clue, reward, "/api/v1/clues?limit=200", "/api/v1/rewards"}) {
        assertThat(person.get(path).extract().asString()).doesNotContain(NAME, PHONE);
      }
    }
  }

  /** Shows what they saw: the picture, under a name that is not kept. */
  private static void show(String number, String code) {
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SomeAddress.asking()
        .multiPart("code", code)
        .multiPart("file", NAME + ".png", png.toByteArray(), "image/png")
        .post("/public/v1/reports/{receipt}/photographs", number)
        .then()
        .statusCode(200)
        .body("number", equalTo(1));
  }

  /** The fine is given by hand: 15 % of 80,000 yuan. */
  private String paidFor(String clue, String number, String code) {
    var id = clue.substring(clue.lastIndexOf('/') + 1);
    var reward =
        keeper
            .create(
                "/api/v1/rewards",
                Map.of(
                    "clueId",
                    id,
                    "kind",
                    "MAJOR_HAZARD",
                    "fineDecided",
                    80_000,
                    "basis",
                    "平应急罚〔2026〕18号"))
            .statusCode(201)
            .body("amount", equalTo(12_000.0f))
            .extract()
            .header("Location");
    keeper.step(reward, "approval", Map.of()).statusCode(403);
    leader.step(reward, "approval", Map.of()).statusCode(200);
    keeper.step(reward, "release", Map.of()).statusCode(409);
    otherKeeper.step(reward, "release", Map.of()).statusCode(200);
    String payment = ask(number, code).extract().path("reward.paymentCode");
    keeper
        .step(reward, "payment", Map.of("code", payment, "voucher", "V-18"))
        .statusCode(200)
        .body("status", equalTo("PAID"));
    ask(number, code).body("reward.paid", equalTo(true));
    return reward;
  }

  private void lookedAt(String clue) {
    var id = clue.substring(clue.lastIndexOf('/') + 1);
    county
        .create("/api/v1/identity-requests", Map.of("clueId", id, "reason", "好奇"))
        .statusCode(403);
    var look =
        keeper
            .create("/api/v1/identity-requests", Map.of("clueId", id, "reason", "核实银行账户"))
            .statusCode(201)
            .extract()
            .header("Location");
    keeper.get(look + "/identity").statusCode(409);
    keeper.step(look, "approval", Map.of()).statusCode(409);
    otherKeeper.step(look, "approval", Map.of()).statusCode(200);
    keeper.get(look + "/identity").statusCode(200).body("name", equalTo(NAME));
    otherKeeper.get(look + "/identity").statusCode(403);
    auditor.get(look + "/identity").statusCode(403);
    auditor
        .get(look)
        .statusCode(200)
        .body("reason", equalTo("核实银行账户"))
        .body("looks", greaterThanOrEqualTo(1));
  }

  private String found(String number) {
    return "/api/v1/clues/"
        + county.get("/api/v1/clues?receipt=" + number).extract().<String>path("items[0].id");
  }

  private static ValidatableResponse ask(String number, String code) {
    return given().queryParam("code", code).get("/public/v1/reports/{number}", number).then();
  }
}
