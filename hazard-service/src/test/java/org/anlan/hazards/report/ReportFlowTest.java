package org.anlan.hazards.report;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.clue.ClueApi.CLUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

/**
 * Reports from the public, from the street to the reward; and who it was is nowhere to be found.
 */
@QuarkusTest
@OnTheStack
class ReportFlowTest {

  private static final String REPORTS = "/public/v1/reports";
  private static final String WORDS = "喷漆班夜班组长";
  private static final String REWARDS = "/api/v1/rewards";
  private static final String LOOKS = "/api/v1/identity-requests";

  @Inject County county;
  @Inject OutboxReader outbox;

  private final ClueApi official = ClueApi.as(Tokens.county());
  private final ClueApi emergency = ClueApi.as(Tokens.department(EMERGENCY));
  private final ClueApi keeper = keeper("keeper-1");
  private final ClueApi otherKeeper = keeper("keeper-2");
  private final ClueApi leader =
      ClueApi.as(Tokens.of(u -> u.named("leader").roles("county", "leader").area("610926")));
  private final ClueApi auditor =
      ClueApi.as(Tokens.of(u -> u.named("auditor").roles("auditor").area("610926")));

  @BeforeEach
  void describe() {
    county.describe();
  }

  @Test
  void anybodyReportsAndAsksByReceiptAndCode() {
    var receipt = report(Map.of());

    ask(receipt)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("status", equalTo("RECEIVED"))
        .body("answer", nullValue())
        .body("reward", nullValue());
    var clue = clue(receipt);
    official.get(clue).body("source", equalTo("PUBLIC")).body("reported", equalTo(true));
    assertThat(outbox.types(clue)).containsExactly("org.anlan.clue.submitted.v1");
  }

  @Test
  void aWrongCodeAndAnUnknownReceiptAreOneAndTheSame() {
    var receipt = report(Map.of()).<String>path("receipt");
    var unknown = "JB-0000-0000-0000";

    var wrong = ask(receipt, "AAAA-AAAA-AAAA");
    var none = ask(unknown, "AAAA-AAAA-AAAA");
    var malformed = ask("1' or '1'='1", "x");

    assertThat(List.of(wrong.statusCode(), none.statusCode(), malformed.statusCode()))
        .containsOnly(404);
    assertThat(wrong.asString().replace(receipt, "").replace(wrong.<String>path("traceId"), ""))
        .isEqualTo(none.asString().replace(unknown, "").replace(none.<String>path("traceId"), ""));
    given().get(REPORTS + "/" + receipt).then().statusCode(404);
  }

  @Test
  void guessingIsSlow() {
    for (var receipt : List.of(report(Map.of()).<String>path("receipt"), "JB-1111-1111-1111")) {
      for (int i = 0; i < Attempts.MOST; i++) {
        ask(receipt, "AAAA-AAAA-AAAA").then().statusCode(404);
      }

      ask(receipt, "AAAA-AAAA-AAAA")
          .then()
          .statusCode(429)
          .header("Retry-After", matchesPattern("[0-9]+"));
    }
  }

  @Test
  void theSameKeyIsTheSameReceipt() {
    var body = body(Map.of("reporter", Sentinels.REPORTER));
    var key = UUID.randomUUID().toString();

    var first =
        given()
            .contentType("application/json")
            .header("Idempotency-Key", key)
            .body(body)
            .post(REPORTS);
    var again =
        given()
            .contentType("application/json")
            .header("Idempotency-Key", key)
            .body(body)
            .post(REPORTS);

    again.then().statusCode(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(first.<String>path("queryCode")).isNotBlank();
  }

  @Test
  void thereIsNoListAndNoMoreThanWhatIsSaid() {
    given().get(REPORTS).then().statusCode(405);
    given().get(CLUES).then().statusCode(401);
    given()
        .contentType("application/json")
        .body(Map.of("place", "老街口"))
        .post(REPORTS)
        .then()
        .statusCode(400);
    given()
        .contentType("application/json")
        .body(body(Map.of("townshipCode", "610926999")))
        .post(REPORTS)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-township"));
  }

  @Test
  void aTrueReportIsRewardedByCode() {
    var receipt = report(Map.of());
    var clue = confirmed(receipt);
    var reward = proposed(clue);
    leader.asking().get(REWARDS + "/" + reward).then().body("amount", equalTo(15000.00f));
    tell(otherKeeper, REWARDS, reward, "approval", Map.of()).statusCode(403);
    tell(leader, REWARDS, reward, "approval", Map.of()).statusCode(200);
    ask(receipt).then().body("reward", nullValue());
    tell(keeper, REWARDS, reward, "release", Map.of())
        .statusCode(409)
        .body("code", equalTo("reward-needs-another"));
    tell(otherKeeper, REWARDS, reward, "release", Map.of())
        .statusCode(200)
        .body("status", equalTo("PAYABLE"));
    var code =
        ask(receipt)
            .then()
            .body("reward.amount", equalTo(15000.00f))
            .extract()
            .<String>path("reward.paymentCode");

    tell(keeper, REWARDS, reward, "payment", Map.of("code", "AAAA-AAAA-AAAA", "voucher", "V-1"))
        .statusCode(400)
        .body("errors[0].code", equalTo("wrong-payment-code"));
    // who fetched it is nobody's to write down
    tell(keeper, REWARDS, reward, "payment", Map.of("code", code, "voucher", "欧阳哨兵 V-1"))
        .statusCode(400)
        .body("errors.pointer", contains("/voucher"));
    tell(keeper, REWARDS, reward, "payment", Map.of("code", code, "voucher", "V-1"))
        .statusCode(200)
        .body("status", equalTo("PAID"));

    ask(receipt).then().body("reward.paid", equalTo(true)).body("reward.paymentCode", nullValue());
    assertThat(outbox.types(reward))
        .containsExactly(
            "org.anlan.reward.proposed.v1",
            "org.anlan.reward.approved.v1",
            "org.anlan.reward.released.v1",
            "org.anlan.reward.paid.v1");
  }

  @Test
  void theSecondReporterOfAFactGetsNothing() {
    var first = report(Map.of());
    var hazard = official.get(confirmed(first)).extract().<String>path("hazardId");
    var second = clue(report(Map.of()));
    accepted(second);
    emergency.tell(second, "confirmation", Map.of("hazardId", hazard)).statusCode(200);

    propose(second).statusCode(409).body("code", equalTo("not-first-reporter"));
    proposed(clue(first));
    propose(clue(first)).statusCode(409).body("code", equalTo("already-rewarded"));
  }

  @Test
  void aConcealedAccidentIsNoHazardAndRewardedAllTheSame() {
    var first = clue(report(Map.of()));
    var second = clue(report(Map.of()));
    var misdeed = Map.of("misdeed", "CONCEALED_ACCIDENT", "conclusion", "瞒报一人死亡");
    accepted(first);
    accepted(second);
    emergency
        .tell(first, "confirmation", Map.of("misdeed", "CONCEALED_ACCIDENT", "level", "MAJOR"))
        .statusCode(400)
        .body("errors.code", contains("misdeed-or-hazard"));
    emergency
        .tell(first, "confirmation", misdeed)
        .statusCode(200)
        .body("status", equalTo("CONFIRMED"))
        .body("hazardId", nullValue())
        .body("factId", equalTo(first.toString()));
    emergency
        .tell(second, "confirmation", Map.of("misdeed", "ILLEGAL_PRODUCTION", "sameAs", first))
        .statusCode(400)
        .body("errors.code", contains("unknown-fact"));
    emergency
        .tell(second, "confirmation", Map.of("misdeed", "CONCEALED_ACCIDENT", "sameAs", first))
        .statusCode(200)
        .body("factId", equalTo(first.toString()));

    propose(first).statusCode(409).body("code", equalTo("reward-kind-of-another"));
    var claim = new HashMap<String, Object>();
    claim.put("kind", "CONCEALED_ACCIDENT");
    claim.put("grade", "GENERAL");
    claim.put("persons", 1);
    claim.put("basis", "调查报告");
    claim.put("clueId", second);
    keeper
        .asking()
        .body(claim)
        .post(REWARDS)
        .then()
        .statusCode(409)
        .body("code", equalTo("not-first-reporter"));
    claim.put("clueId", first);
    keeper
        .asking()
        .body(claim)
        .post(REWARDS)
        .then()
        .statusCode(201)
        .body("amount", equalTo(30000.00f))
        .body("hazardId", nullValue());
    keeper
        .asking()
        .body(claim)
        .post(REWARDS)
        .then()
        .statusCode(409)
        .body("code", equalTo("already-rewarded"));
  }

  @Test
  void nothingIsRewardedThatIsNotTrueYet() {
    propose(clue(report(Map.of()))).statusCode(409).body("code", equalTo("clue-not-confirmed"));
    propose(UUID.randomUUID()).statusCode(400).body("errors[0].code", equalTo("unknown-report"));
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
    HazardApi.as(Tokens.department(EMERGENCY))
        .get(hazard)
        .body("source", equalTo("PUBLIC_REPORT"))
        .body("occasion.id", equalTo(clue.toString()));
    assertThat(outbox.last(hazard).toString()).contains("配电箱过载").doesNotContain(WORDS);
    assertThat(Sentinels.tablesThatSay(List.of(WORDS)))
        .containsExactly("public.clue says " + WORDS);
  }

  private static ClueApi keeper(String name) {
    return ClueApi.as(
        Tokens.of(u -> u.named(name).roles("county", "reward-keeper").area("610926")));
  }

  private static Map<String, Object> body(Map<String, ?> special) {
    var body = new HashMap<String, Object>();
    body.put("description", "配电箱冒烟");
    body.put("place", "老街口五金店");
    body.put("townshipCode", TOWN_A);
    body.putAll(special);
    return body;
  }

  private static Response report(Map<String, ?> special) {
    var answer = given().contentType("application/json").body(body(special)).post(REPORTS);
    answer.then().statusCode(201).body("receipt", matchesPattern("JB(-[0-9A-Z]{4}){3}"));
    return answer;
  }

  private static Response ask(Response receipt) {
    return ask(receipt.path("receipt"), receipt.path("queryCode"));
  }

  private static Response ask(String receipt, String code) {
    return given().queryParam("code", code).get(REPORTS + "/{receipt}", receipt);
  }

  private UUID clue(Response receipt) {
    return UUID.fromString(
        official
            .asking()
            .get(CLUES + "?receipt=" + receipt.path("receipt"))
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id"));
  }

  private void accepted(UUID clue) {
    official.tell(clue, "dispatch", Map.of("departmentCode", EMERGENCY)).statusCode(200);
    emergency.tell(clue, "acceptance", Map.of()).statusCode(200);
  }

  private UUID confirmed(Response receipt) {
    var clue = clue(receipt);
    accepted(clue);
    emergency
        .tell(
            clue,
            "confirmation",
            Map.of(
                "level",
                "MAJOR",
                "description",
                "外包单位未统一管理",
                "judgementBasis",
                Map.of("standard", "工贸企业重大事故隐患判定标准", "item", "第三条第一项")))
        .statusCode(200);
    return clue;
  }

  private io.restassured.response.ValidatableResponse propose(UUID clue) {
    return keeper
        .asking()
        .body(
            Map.of("clueId", clue, "kind", "MAJOR_HAZARD", "fineDecided", 100000, "basis", "罚决1号"))
        .post(REWARDS)
        .then();
  }

  private UUID proposed(UUID clue) {
    return UUID.fromString(propose(clue).statusCode(201).extract().path("id"));
  }

  private static io.restassured.response.ValidatableResponse tell(
      ClueApi who, String path, UUID id, String verb, Map<String, ?> body) {
    var reader = path.equals(LOOKS) ? who : keeper("reader");
    var etag = reader.asking().get(path + "/" + id).then().statusCode(200).extract().header("ETag");
    return who.asking()
        .header("If-Match", etag)
        .body(body)
        .post(path + "/" + id + "/" + verb)
        .then();
  }
}
