package org.anlan.systemtests.journey;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.anlan.servicekit.stack.Tokens;

/** Somebody who is signed in. Reads a record before changing it, as people do. */
record Person(String token) {

  static Person named(String user) {
    return new Person(Tokens.login(user));
  }

  ValidatableResponse get(String path) {
    return as().get(path).then();
  }

  ValidatableResponse create(String path, Map<String, ?> body) {
    return as().contentType("application/json").body(body).post(path).then();
  }

  /** A step of the record at the path: read it, then act on what was read. */
  ValidatableResponse step(String record, String noun, Map<String, ?> body) {
    var etag = get(record).extract().header("ETag");
    return as().header("If-Match", etag == null ? "\"0\"" : etag)
        .contentType("application/json")
        .body(body)
        .post(record + "/" + noun)
        .then();
  }

  int figure(String query) {
    return get("/api/v1/figures?metric=" + query)
        .statusCode(200)
        .extract()
        .<Number>path("value")
        .intValue();
  }

  private RequestSpecification as() {
    return given().auth().oauth2(token);
  }
}
