package org.anlan.systemtests.authorisation;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anlan.servicekit.stack.Tokens;
import org.awaitility.Awaitility;

/** What major hazards bring along: a listing by the county's office, an item of its own. */
record MajorMatters(
    String hazard,
    String circular,
    String listing,
    String standard,
    String warning,
    String notice) {

  private static final Map<String, String> BASIS =
      Map.of("standard", "工贸企业重大事故隐患判定标准", "item", "第三条第一项", "reason", "厂内外包作业");

  static MajorMatters create(String enterprise) {
    var late = new HashMap<String, Object>(Subject.hazardOf(enterprise));
    late.put("rectifyBy", "2026-01-06");
    var overdue = create("town-a", "/api/v1/hazards", late);
    var warning = await("county", "/api/v1/warnings?hazardId=" + overdue);
    var hazard = register(enterprise);
    return new MajorMatters(
        hazard,
        create("county", "/api/v1/circulars", circular(hazard)),
        propose(hazard),
        addItem(),
        warning,
        await("grid-a", "/api/v1/notifications?about=" + warning));
  }

  private static String register(String enterprise) {
    var hazard = new HashMap<String, Object>(Subject.hazardOf(enterprise));
    hazard.put("level", "MAJOR");
    hazard.put("judgementBasis", BASIS);
    return create("town-a", "/api/v1/hazards", hazard);
  }

  static Map<String, Object> circular(String hazard) {
    return Map.of("hazardIds", List.of(hazard), "issuer", "平利县安委办", "reason", "逾期未整改");
  }

  private static String propose(String hazard) {
    return create(
        "town-a",
        "/api/v1/hazards/" + hazard + "/listings",
        Map.of("level", "COMMITTEE_OFFICE", "authority", "平利县安委办", "reason", "整改难度大"));
  }

  /** Another one each time: the suite may have been asked before. */
  private static String addItem() {
    return create("county", "/api/v1/judgement-standards", item("第" + UUID.randomUUID()));
  }

  static Map<String, String> item(String item) {
    return Map.of("standard", "平利县重大隐患补充标准", "item", item, "text", "试验", "source", "县级补充");
  }

  /** The rules are gone through once a minute. */
  private static String await(String who, String list) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.login(who))
                    .get(list)
                    .then()
                    .statusCode(200)
                    .extract()
                    .<String>path("items[0].id"),
            Objects::nonNull);
  }

  private static String create(String who, String path, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(Tokens.login(who))
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
