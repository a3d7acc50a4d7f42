package org.anlan.servicekit.importing.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Set;

/** Uploads of ledger files, as people make them. */
final class Uploads {

  private static final Set<Object> FINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

  private Uploads() {}

  static ValidatableResponse upload(String token, String query, byte[] file) {
    return given()
        .auth()
        .oauth2(token)
        .multiPart("file", "items.xlsx", file)
        .post("/api/v1/imports/items" + query)
        .then();
  }

  /** Uploads a file and waits for the end of its import. */
  static ValidatableResponse imported(String token, String query, byte[] file) {
    return finished(token, accepted(token, query, file));
  }

  static String accepted(String token, String query, byte[] file) {
    return upload(token, query, file).statusCode(202).extract().path("id");
  }

  static ValidatableResponse finished(String token, String id) {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> get(token, "/api/v1/jobs/" + id).extract().path("state"), FINAL::contains);
    return get(token, "/api/v1/imports/" + id).statusCode(200);
  }

  static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).get(path).then();
  }
}
