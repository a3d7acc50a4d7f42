package org.anlan.systemtests.authorisation;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.stack.Tokens;

/** What the operations about risks are tried on, all of it enterprise-a's. */
record RiskSubject(String enterprise, String risk, String measure, String report, String grade) {

  static RiskSubject of(String enterprise) {
    var risk = create("/api/v1/risk-points", riskOf(enterprise));
    var report = create("/api/v1/risk-reports", reportOf(enterprise));
    var grade = create("/api/v1/unit-risk-grades", gradeOf(enterprise));
    return new RiskSubject(
        enterprise,
        risk.get("id").toString(),
        measureOf(risk),
        report.get("id").toString(),
        grade.get("id").toString());
  }

  static Map<String, Object> riskOf(String enterprise) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "name",
        "储罐区",
        "method",
        "LS",
        "likelihood",
        5,
        "severity",
        2,
        "measures",
        List.of(Map.of("level", "POST", "description", "液位联锁")));
  }

  static Map<String, Object> reportOf(String enterprise) {
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

  /** Of a facility that nobody else has graded: each has one grade a year. */
  static Map<String, Object> gradeOf(String enterprise) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "facility",
        "排土场" + UUID.randomUUID(),
        "grade",
        "C",
        "basis",
        "年度分级评估");
  }

  /** The path with the ids of this subject in it, where it is about risks. */
  String fill(String path) {
    var filled = path.replace("{measure}", measure);
    return filled
        .replace("/risk-points/{id}", "/risk-points/" + risk)
        .replace("/risk-reports/{id}", "/risk-reports/" + report)
        .replace("/unit-risk-grades/{id}", "/unit-risk-grades/" + grade)
        .replace("/risk-units/{id}", "/risk-units/" + enterprise)
        .replace("/hazard-lists/plans/{id}", "/hazard-lists/plans/" + enterprise);
  }

  private static Map<String, Object> create(String path, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(Tokens.login("town-a"))
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(201)
        .extract()
        .path("$");
  }

  @SuppressWarnings("unchecked")
  private static String measureOf(Map<String, Object> risk) {
    return ((List<Map<String, Object>>) risk.get("measures")).getFirst().get("id").toString();
  }
}
