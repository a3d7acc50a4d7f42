package org.anlan.systemtests.authorisation;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.stack.Tokens;

/**
 * What somebody told, for the matrix: a clue in grid-a's grid that was dispatched to
 * dept-emergency. Made when first asked for.
 */
final class ToldRecords {

  private static final Map<String, String> MADE = new HashMap<>();

  static final Map<String, ?> CLUE =
      Map.of(
          "description", "配电箱未接地", "place", "老街口", "townshipCode", "610926100", "source", "GRID");

  private ToldRecords() {}

  /** Whether the path leads to one of these records. */
  static boolean own(String path) {
    return path.startsWith("/api/v1/clues/");
  }

  /** The path with the ids of these records in it. */
  static String fill(String path) {
    var clue = MADE.computeIfAbsent("clue", name -> dispatched());
    return path.replace("{id}", clue)
        .replace("{attachment}", MADE.computeIfAbsent("photograph", name -> attachTo(clue)));
  }

  private static String dispatched() {
    var id = post("grid-a", "/api/v1/clues", CLUE);
    given()
        .auth()
        .oauth2(Tokens.login("county"))
        .contentType("application/json")
        .header("If-Match", "\"0\"")
        .body(Map.of("departmentCode", "610926-YJ"))
        .post("/api/v1/clues/{id}/dispatch", id)
        .then()
        .statusCode(200);
    return id;
  }

  private static String attachTo(String clue) {
    return given()
        .auth()
        .oauth2(Tokens.login("grid-a"))
        .multiPart("file", "photograph.pdf", Subject.PDF, "application/pdf")
        .post("/api/v1/clues/{id}/attachments", clue)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String post(String user, String path, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(Tokens.login(user))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post(path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
