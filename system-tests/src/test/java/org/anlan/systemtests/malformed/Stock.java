package org.anlan.systemtests.malformed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.sample.DossierSamples;
import org.jspecify.annotations.Nullable;

/** Records of every kind that belong to the unit of these tests, some of each. */
final class Stock {

  /** More than one, because only the first change of each meets the ETag that is sent. */
  private static final int EACH = 8;

  /** Those with many steps, of which each leaves fewer for the others. */
  private static final int MANY = 24;

  private static final Map<String, String> BASIS =
      Map.of("standard", "工贸企业重大事故隐患判定标准", "item", "第三条第一项", "reason", "厂内外包作业");

  private final Map<String, List<String>> ids = new HashMap<>();
  private final String enterprise;
  private final long seed;
  private String measure = "";
  private String photograph = "";

  private Stock(String enterprise, long seed) {
    this.enterprise = enterprise;
    this.seed = seed;
  }

  /** Makes them for that unit; the seed is in whatever must be there once only. */
  static Stock of(String enterprise, long seed) {
    var stock = new Stock(enterprise, seed);
    stock.makeDossier();
    stock.makeTold();
    stock.makeRisksAndChecks();
    stock.makeListings();
    return stock;
  }

  /** One of the records that the path is about; null where it is about none of these. */
  @Nullable String one(String path, Spoiler spoiler) {
    var kind = path.split("/", -1)[3];
    var some = ids.get(kind.equals("dossier-parts") ? "licences" : kind);
    return some == null
        ? null
        : path.contains("{measure}") || path.contains("{attachment}")
            ? some.getFirst()
            : some.get(spoiler.below(some.size()));
  }

  /** A measure of the first risk point. */
  String measure() {
    return measure;
  }

  /** What is attached to the first clue. */
  String photograph() {
    return photograph;
  }

  private void makeDossier() {
    DossierSamples.UNDER_A_UNIT.forEach(
        (kind, sample) -> {
          var under = "/api/v1/enterprises/" + enterprise + "/" + kind;
          make(kind, EACH, under, i -> numbered(sample, i));
        });
    make("rescue-teams", EACH, i -> DossierSamples.rescueTeamOf(enterprise));
    // one at a time is on the public list of the dishonest
    make("dishonesty-entries", 1, i -> DossierSamples.dishonestyOf(enterprise));
    make("supervision-links", EACH, this::posting);
  }

  private void makeTold() {
    awaitTheCard();
    make("clues", MANY, this::clue);
    photograph =
        given()
            .auth()
            .oauth2(Tokens.county())
            .multiPart("file", "x.pdf", Ground.PDF, "application/pdf")
            .post("/api/v1/clues/{id}/attachments", ids.get("clues").getFirst())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    make("devices", EACH, this::device);
  }

  /** The service of hazards hears of the unit a moment after it was registered. */
  private void awaitTheCard() {
    await()
        .until(
            () ->
                given()
                        .auth()
                        .oauth2(Tokens.county())
                        .contentType("application/json")
                        .body(clue(MANY))
                        .post("/api/v1/clues")
                        .statusCode()
                    == 201);
  }

  private void makeRisksAndChecks() {
    make("risk-points", MANY, this::risk);
    measure =
        given()
            .auth()
            .oauth2(Tokens.county())
            .get("/api/v1/risk-points/{id}", ids.get("risk-points").getFirst())
            .then()
            .statusCode(200)
            .extract()
            .path("measures[0].id");
    ids.put("risk-units", List.of(enterprise));
    make("risk-reports", 1, this::riskReport);
    make("checklists", EACH, this::checklist);
    make("check-tasks", EACH, this::checkTask);
    make("expert-reviews", EACH, this::expertReview);
    make("judgement-standards", EACH, this::standard);
  }

  private void makeListings() {
    var listings = new ArrayList<String>();
    var circulars = new ArrayList<String>();
    for (int i = 0; i < EACH; i++) {
      var hazard =
          create(
              "/api/v1/hazards",
              Map.of(
                  "enterpriseId",
                  enterprise,
                  "level",
                  "MAJOR",
                  "description",
                  "边坡失稳 " + i,
                  "judgementBasis",
                  BASIS,
                  "source",
                  "DEPARTMENT",
                  "foundOn",
                  "2026-01-05"));
      listings.add(
          create(
              "/api/v1/hazards/" + hazard + "/listings",
              Map.of("level", "COMMITTEE_OFFICE", "authority", "县安委办", "reason", "整改难度大")));
      circulars.add(
          create(
              "/api/v1/circulars",
              Map.of("hazardIds", List.of(hazard), "issuer", "县安委办", "reason", "逾期未整改")));
    }
    ids.put("listings", listings);
    ids.put("circulars", circulars);
  }

  private Map<String, ?> posting(int i) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "kind",
        "RESIDENT_SUPERVISOR",
        "person",
        "模糊" + i,
        "from",
        "2026-01-05");
  }

  private Map<String, ?> clue(int i) {
    return Map.of("source", "MEDIA", "description", "堆放雷管 " + i, "enterpriseId", enterprise);
  }

  private Map<String, ?> device(int i) {
    return Map.of(
        "code",
        "FUZZ-" + seed + "-" + i,
        "kind",
        "VIDEO",
        "name",
        "模糊测试摄像机",
        "heartbeatSeconds",
        3600,
        "enterpriseId",
        enterprise);
  }

  private Map<String, ?> risk(int i) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "name",
        "储罐区 " + i,
        "method",
        "LS",
        "likelihood",
        5,
        "severity",
        2,
        "measures",
        List.of(Map.of("level", "POST", "description", "液位联锁")));
  }

  private Map<String, ?> riskReport(int i) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "kind",
        "CHANGE",
        "changedOn",
        "2026-01-05",
        "commitment",
        Map.of("statement", "报告属实", "signedBy", "矿长"));
  }

  private Map<String, ?> checklist(int i) {
    return Map.of(
        "sectorCode",
        "FUZZ",
        "title",
        "排查清单 " + i,
        "items",
        List.of(Map.of("code", "1.1", "content", "边坡角度", "defaultLevel", "GENERAL")));
  }

  private Map<String, ?> checkTask(int i) {
    return Map.of(
        "enterpriseId", enterprise, "level", "POST", "title", "班前检查 " + i, "dueOn", "2099-12-31");
  }

  private Map<String, ?> expertReview(int i) {
    return Map.of(
        "enterpriseId", enterprise, "kind", "EXPERT", "organisation", "专家库", "on", "2026-01-05");
  }

  private Map<String, ?> standard(int i) {
    return Map.of(
        "standard", "模糊测试标准", "item", "第" + seed + "-" + i, "text", "试验", "source", "县级补充");
  }

  /** What tells one part from the next of its kind gets a number behind. */
  private static Map<String, ?> numbered(Map<String, ?> sample, int i) {
    var body = new HashMap<String, Object>(sample);
    for (var name :
        List.of("name", "number", "certificate", "policyNumber", "title", "post", "subject")) {
      body.computeIfPresent(name, (key, value) -> value + "-" + i);
    }
    body.computeIfPresent("year", (key, value) -> 2000 + i);
    return body;
  }

  private void make(String kind, int count, IntFunction<Map<String, ?>> body) {
    make(kind, count, "/api/v1/" + kind, body);
  }

  private void make(String kind, int count, String collection, IntFunction<Map<String, ?>> body) {
    ids.put(
        kind, IntStream.range(0, count).mapToObj(i -> create(collection, body.apply(i))).toList());
  }

  private static String create(String collection, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("application/json")
        .body(body)
        .post(collection)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
