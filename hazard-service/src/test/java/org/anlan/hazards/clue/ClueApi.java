package org.anlan.hazards.clue;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a front end does with clues, in few words. */
public record ClueApi(String token) {

  public static final String CLUES = "/api/v1/clues";

  public static ClueApi as(String token) {
    return new ClueApi(token);
  }

  public RequestSpecification asking() {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /** Something seen at a place in the first town. */
  public static Map<String, Object> sighting(String description) {
    var body = new HashMap<String, Object>();
    body.put("description", description);
    body.put("place", "老街口");
    body.put("source", "GRID");
    body.put("townshipCode", "610926100");
    body.put("location", Map.of("lon", 109.3600, "lat", 32.3900));
    return body;
  }

  public ValidatableResponse submit(Map<String, Object> body) {
    return asking().body(body).post(CLUES).then();
  }

  public UUID submitted(Map<String, Object> body) {
    return UUID.fromString(submit(body).statusCode(201).extract().path("id"));
  }

  public ValidatableResponse get(UUID id) {
    return asking().get(CLUES + "/" + id).then();
  }

  /** Tells a verb at the version the clue has now. */
  public ValidatableResponse tell(UUID id, String verb, Map<String, ?> body) {
    var etag = get(id).statusCode(200).extract().header("ETag");
    return asking().header("If-Match", etag).body(body).post(CLUES + "/" + id + "/" + verb).then();
  }
}
