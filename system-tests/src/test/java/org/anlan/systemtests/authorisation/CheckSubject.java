package org.anlan.systemtests.authorisation;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import org.anlan.servicekit.stack.Tokens;

/**
 * What the operations about checks are tried on: a published checklist of the county, a check and a
 * review of enterprise-a.
 */
record CheckSubject(String checklist, String task, String review) {

  static CheckSubject of(String enterprise) {
    var checklist = create("county", "/api/v1/checklists", draft());
    given()
        .auth()
        .oauth2(Tokens.login("county"))
        .contentType("application/json")
        .header("If-Match", "\"0\"")
        .post("/api/v1/checklists/{id}/publication", checklist)
        .then()
        .statusCode(200);
    return new CheckSubject(
        checklist,
        create("town-a", "/api/v1/check-tasks", taskOf(enterprise)),
        create("town-a", "/api/v1/expert-reviews", reviewOf(enterprise)));
  }

  static Map<String, Object> draft() {
    return Map.of(
        "sectorCode",
        "FMKS",
        "title",
        "非煤矿山排查清单",
        "items",
        List.of(Map.of("code", "1.1", "content", "边坡角度是否符合设计", "defaultLevel", "GENERAL")));
  }

  static Map<String, Object> taskOf(String enterprise) {
    return Map.of(
        "enterpriseId", enterprise, "level", "POST", "title", "班前检查", "dueOn", "2099-12-31");
  }

  static Map<String, Object> reviewOf(String enterprise) {
    return Map.of(
        "enterpriseId", enterprise, "kind", "EXPERT", "organisation", "市专家库", "on", "2026-01-05");
  }

  /** The path with the ids of this subject in it, where it is about checks. */
  String fill(String path) {
    return path.replace("/checklists/{id}", "/checklists/" + checklist)
        .replace("/check-tasks/{id}", "/check-tasks/" + task)
        .replace("/expert-reviews/{id}", "/expert-reviews/" + review);
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
