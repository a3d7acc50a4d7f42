package org.anlan.hazards.risk;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.HazardApi;
import org.jspecify.annotations.Nullable;

/** What a front end does with risks, in few words. */
public record RiskApi(String token) {

  public static final String RISKS = "/api/v1/risk-points";

  public static RiskApi as(String token) {
    return new RiskApi(token);
  }

  public RequestSpecification asking() {
    return HazardApi.as(token).asking();
  }

  /** A risk of the matrix, yellow. */
  public static Map<String, Object> risk(@Nullable UUID enterprise) {
    var body = new HashMap<String, Object>();
    body.put("enterpriseId", enterprise);
    body.put("name", "储罐区");
    body.put("method", "LS");
    body.put("likelihood", 5);
    body.put("severity", 2);
    return body;
  }

  public ValidatableResponse post(Map<String, Object> body) {
    return asking().body(body).post(RISKS).then();
  }

  /** The id of a new one with that severity: 5 red, 3 orange, 2 yellow, 1 blue. */
  public UUID identified(UUID enterprise, int severity) {
    var body = risk(enterprise);
    body.put("severity", severity);
    return UUID.fromString(post(body).statusCode(201).extract().path("id"));
  }

  public ValidatableResponse get(UUID id) {
    return asking().get(RISKS + "/" + id).then();
  }

  /** Tells a verb at the version the risk has now. */
  public ValidatableResponse tell(UUID id, String verb, Map<String, ?> body) {
    return asking()
        .header("If-Match", get(id).extract().header("ETag"))
        .body(body)
        .post(RISKS + "/" + id + "/" + verb)
        .then();
  }
}
