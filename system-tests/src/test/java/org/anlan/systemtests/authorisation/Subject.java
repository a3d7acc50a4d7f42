package org.anlan.systemtests.authorisation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.anlan.servicekit.stack.Tokens;

/** The records that the operations are tried on, all of them enterprise-a's. */
record Subject(
    String enterprise,
    String hazard,
    String attachment,
    String importId,
    String snapshot,
    String supervisionLink,
    MajorMatters major,
    RiskSubject risk,
    CheckSubject check) {

  /** As much of a document as makes it one. */
  static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);

  private static final String LEDGER =
      "隐患编号,单位标识,隐患级别,隐患描述,来源,发现日期\r\nMATRIX-1,nobody,一般,x,乡镇检查,2026-01-05\r\n";

  static Subject create() {
    var enterprise =
        given()
            .auth()
            .oauth2(Tokens.login("enterprise-a"))
            .get("/api/v1/enterprises")
            .then()
            .statusCode(200)
            .extract()
            .<String>path("items[0].id");
    var hazard = registerHazard(enterprise);
    awaitHandedUpward(hazard);
    return new Subject(
        enterprise,
        hazard,
        attachTo(hazard),
        startImport(),
        publishSnapshot(),
        postSupervisor(enterprise),
        MajorMatters.create(enterprise),
        RiskSubject.of(enterprise),
        CheckSubject.of(enterprise));
  }

  private static String registerHazard(String enterprise) {
    return given()
        .auth()
        .oauth2(Tokens.login("town-a"))
        .contentType("application/json")
        .body(hazardOf(enterprise))
        .post("/api/v1/hazards")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Once: the suite may have been asked before. */
  private static String postSupervisor(String enterprise) {
    var path = "/api/v1/supervision-links?enterpriseId=" + enterprise + "&q=石敢当";
    var there =
        given()
            .auth()
            .oauth2(Tokens.login("county"))
            .get(path)
            .then()
            .statusCode(200)
            .extract()
            .<String>path("items[0].id");
    return there != null
        ? there
        : given()
            .auth()
            .oauth2(Tokens.login("county"))
            .contentType("application/json")
            .body(postingTo(enterprise, "石敢当"))
            .post("/api/v1/supervision-links")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  static Map<String, String> postingTo(String enterprise, String person) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "kind",
        "RESIDENT_SUPERVISOR",
        "person",
        person,
        "from",
        "2026-01-05");
  }

  private static String attachTo(String hazard) {
    return given()
        .auth()
        .oauth2(Tokens.login("town-a"))
        .multiPart("file", "photograph.pdf", PDF, "application/pdf")
        .post("/api/v1/hazards/{id}/attachments", hazard)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The province reads of another service, which hears of the hazard a moment later. */
  private static void awaitHandedUpward(String hazard) {
    await()
        .until(
            () ->
                given()
                        .auth()
                        .oauth2(Tokens.province())
                        .get("/open/v1/hazards/" + hazard)
                        .statusCode()
                    == 200);
  }

  static Map<String, String> hazardOf(String enterprise) {
    return Map.of(
        "enterpriseId", enterprise,
        "level", "GENERAL",
        "description", "配电箱未接地",
        "foundOn", "2026-01-05");
  }

  private static String startImport() {
    var location =
        given()
            .auth()
            .oauth2(Tokens.login("county"))
            .multiPart("file", "hazards.csv", LEDGER.getBytes(StandardCharsets.UTF_8), "text/csv")
            .post("/api/v1/imports/hazards?dryRun=true")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static String publishSnapshot() {
    return given()
        .auth()
        .oauth2(Tokens.login("county"))
        .contentType("application/json")
        .body(Map.of("title", "matrix", "selection", Map.of("metrics", List.of("enterprises"))))
        .post("/api/v1/snapshots")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The path with this subject's ids in it. */
  String fill(String operation, String path) {
    if (operation.equals("POST /api/v1/imports/{id}")) {
      return "/api/v1/imports/hazards"; // here the id is that of a ledger
    }
    if (ToldRecords.own(path)) {
      return ToldRecords.fill(path);
    }
    if (DossierRecords.own(path)) {
      return DossierRecords.fill(path, enterprise);
    }
    return check
        .fill(risk.fill(path))
        .replace("{ledger}", "hazards")
        .replace("{list}", "kinds")
        .replace("/metrics/{id}", "/metrics/enterprises")
        .replace("{attachment}", attachment)
        .replace("{id}", idIn(path))
        .replace("/divisions/{code}", "/divisions/610926100")
        .replace("/grids/{code}", "/grids/610926100-G01")
        .replace("/organizations/{code}", "/organizations/610926-YJ")
        .replace("/sectors/{code}", "/sectors/FMKS");
  }

  private String idIn(String path) {
    var ids =
        Map.of(
            "/enterprises/",
            enterprise,
            "/boards/",
            enterprise,
            "/hazards/",
            hazard,
            "/snapshots/",
            snapshot,
            "/supervision-links/",
            supervisionLink,
            "/listings/",
            major.listing(),
            "/circulars/",
            major.circular(),
            "/judgement-standards/",
            major.standard(),
            "/warnings/",
            major.warning(),
            "/notifications/",
            major.notice());
    return ids.entrySet().stream()
        .filter(entry -> path.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(importId);
  }
}
