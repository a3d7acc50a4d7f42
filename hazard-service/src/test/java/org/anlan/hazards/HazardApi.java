package org.anlan.hazards;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a front end does with hazards, in few words. */
public record HazardApi(String token) {

  public static final String HAZARDS = "/api/v1/hazards";

  public static HazardApi as(String token) {
    return new HazardApi(token);
  }

  public RequestSpecification asking() {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /** A general hazard at an enterprise, found today. */
  public static Map<String, Object> finding(@Nullable UUID enterprise, String today) {
    var body = new HashMap<String, Object>();
    body.put("enterpriseId", enterprise);
    body.put("level", "GENERAL");
    body.put("description", "配电箱未接地");
    body.put("source", "TOWNSHIP");
    body.put("foundOn", today);
    body.put("rectifyBy", "2099-12-31");
    return body;
  }

  public ValidatableResponse post(Map<String, Object> body) {
    return asking().body(body).post(HAZARDS).then();
  }

  public ValidatableResponse get(UUID id) {
    return asking().get(HAZARDS + "/" + id).then();
  }

  /** Tells a verb at the version the hazard has now. */
  public ValidatableResponse tell(UUID id, String verb, Map<String, ?> body) {
    return tell(id, verb, get(id).extract().header("ETag"), body);
  }

  public ValidatableResponse tell(
      UUID id, String verb, @Nullable String etag, Map<String, ?> body) {
    var request = asking().body(body);
    if (etag != null) {
      request = request.header("If-Match", etag);
    }
    return request.post(HAZARDS + "/" + id + "/" + verb).then();
  }
}
