package org.anlan.hazards.report;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.clue.ClueApi.CLUES;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.servicekit.stack.Tokens;

/** What citizens tell, and what those whose work it is make of it. */
final class Citizens {

  static final String REPORTS = "/public/v1/reports";
  static final String REWARDS = "/api/v1/rewards";
  static final String LOOKS = "/api/v1/identity-requests";

  private Citizens() {}

  static ClueApi official() {
    return ClueApi.as(Tokens.county());
  }

  static ClueApi emergency() {
    return ClueApi.as(Tokens.department(EMERGENCY));
  }

  static ClueApi keeper(String name) {
    return ClueApi.as(
        Tokens.of(u -> u.named(name).roles("county", "reward-keeper").area("610926")));
  }

  static Map<String, Object> body(Map<String, ?> special) {
    var body = new HashMap<String, Object>();
    body.put("description", "配电箱冒烟");
    body.put("place", "老街口五金店");
    body.put("townshipCode", TOWN_A);
    body.putAll(special);
    return body;
  }

  static Response report(Map<String, ?> special) {
    var answer = given().contentType("application/json").body(body(special)).post(REPORTS);
    answer.then().statusCode(201).body("receipt", matchesPattern("JB(-[0-9A-Z]{4}){3}"));
    return answer;
  }

  static Response ask(Response receipt) {
    return ask(receipt.path("receipt"), receipt.path("queryCode"));
  }

  static Response ask(String receipt, String code) {
    return given().queryParam("code", code).get(REPORTS + "/{receipt}", receipt);
  }

  static UUID clue(Response receipt) {
    return UUID.fromString(
        official()
            .asking()
            .get(CLUES + "?receipt=" + receipt.path("receipt"))
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id"));
  }

  static void accepted(UUID clue) {
    official().tell(clue, "dispatch", Map.of("departmentCode", EMERGENCY)).statusCode(200);
    emergency().tell(clue, "acceptance", Map.of()).statusCode(200);
  }

  static UUID confirmed(Response receipt) {
    var clue = clue(receipt);
    accepted(clue);
    emergency()
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

  static ValidatableResponse propose(UUID clue) {
    return keeper("keeper-1")
        .asking()
        .body(
            Map.of("clueId", clue, "kind", "MAJOR_HAZARD", "fineDecided", 100000, "basis", "罚决1号"))
        .post(REWARDS)
        .then();
  }

  static UUID proposed(UUID clue) {
    return UUID.fromString(propose(clue).statusCode(201).extract().path("id"));
  }

  static ValidatableResponse tell(
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
