package org.anlan.hazards.clue;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.UUID;
import org.anlan.servicekit.stack.Tokens;
import org.jspecify.annotations.Nullable;

/** Somebody of the public, who knows where it is or does not. */
final class Citizen {

  private Citizen() {}

  /** The clue that a report became. */
  static UUID report(@Nullable String township) {
    var body = new HashMap<String, Object>();
    body.put("description", "夜里倒渣");
    body.put("place", "河边");
    body.put("townshipCode", township);
    var receipt =
        given()
            .contentType("application/json")
            .body(body)
            .post("/public/v1/reports")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("receipt");
    return UUID.fromString(
        ClueApi.as(Tokens.county())
            .asking()
            .get(ClueApi.CLUES + "?receipt=" + receipt)
            .path("items[0].id"));
  }
}
