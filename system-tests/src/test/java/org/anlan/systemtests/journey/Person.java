package org.anlan.systemtests.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
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

  /** Puts the record at the path right, as it was read. */
  ValidatableResponse change(String record, Map<String, ?> patch) {
    var etag = get(record).extract().header("ETag");
    return as().header("If-Match", etag == null ? "\"0\"" : etag)
        .contentType("application/merge-patch+json; charset=UTF-8")
        .body(patch)
        .patch(record)
        .then();
  }

  ValidatableResponse attach(String record, String name, byte[] file) {
    return as().multiPart("file", name, file).post(record + "/attachments").then();
  }

  /** Hands in a ledger and waits until it is worked off; answers what became of it. */
  ValidatableResponse importLedger(String ledger, boolean dryRun, String name, byte[] file) {
    var location =
        submitLedger(ledger, dryRun, name, file).statusCode(202).extract().header("Location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get(location).extract().path("state").equals("SUCCEEDED"));
    return get(get(location).extract().path("resultUrl")).statusCode(200);
  }

  ValidatableResponse submitLedger(String ledger, boolean dryRun, String name, byte[] file) {
    return as().multiPart("file", name, file)
        .queryParam("dryRun", dryRun)
        .post("/api/v1/imports/" + ledger)
        .then();
  }

  /** How many rows a list has for this person. */
  int total(String list) {
    return get(list + (list.contains("?") ? "&" : "?") + "limit=1&count=true")
        .statusCode(200)
        .extract()
        .<Number>path("total")
        .intValue();
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
