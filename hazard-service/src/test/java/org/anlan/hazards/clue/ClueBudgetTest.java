package org.anlan.hazards.clue;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.clue.ClueApi.CLUES;
import static org.anlan.hazards.clue.ClueApi.sighting;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Round trips to the database are a promise, for clues as for hazards. */
@QuarkusTest
@OnTheStack
class ClueBudgetTest {

  @Inject County county;

  private final ClueApi grid = ClueApi.as(Tokens.grid(GRID_A));
  private final ClueApi official = ClueApi.as(Tokens.county());
  private UUID id;

  @BeforeEach
  void tell() {
    county.describe();
    id = grid.submitted(sighting("护栏缺失"));
  }

  @Test
  void readsInTwo() {
    costs(2, () -> official.get(id).statusCode(200));
    costs(2, () -> ask(CLUES + "?limit=200&q=护栏"));
    costs(3, () -> ask(CLUES + "?limit=200&count=true"));
    costs(3, () -> ask(CLUES + "/" + id + "/similar"));
  }

  @Test
  void takesOneInFiveWhateverItCarries() {
    var body = sighting("护栏缺失");
    body.put("clientId", UUID.randomUUID());

    costs(5, () -> grid.submit(body).statusCode(201));
    costs(3, () -> grid.submit(body).statusCode(201)); // again: found, and nothing written
  }

  @Test
  void takesAReportFromThePublicInFive() {
    var body =
        Map.of(
            "description",
            "夜里排水",
            "place",
            "河边",
            "townshipCode",
            TOWN_A,
            "reporter",
            Map.of("name", "某人", "phone", "13900000000"));

    costs(
        5,
        () ->
            given()
                .contentType("application/json")
                .body(body)
                .post("/public/v1/reports")
                .then()
                .statusCode(201));
  }

  @Test
  void tellsAVerbInFive() {
    costs(5, () -> verb("dispatch", 0, Map.of("departmentCode", EMERGENCY)));
    costs(4, () -> verb("acceptance", 1, Map.of()));
    costs(4, () -> verb("dismissal", 2, Map.of("reason", "已修")));
  }

  private void verb(String verb, int version, Map<String, ?> body) {
    official
        .asking()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post(CLUES + "/" + id + "/" + verb)
        .then()
        .statusCode(200);
  }

  private void ask(String path) {
    official.asking().get(path).then().statusCode(200);
  }

  private static void costs(int statements, Runnable request) {
    Statements.forget();
    request.run();
    // a block of numbers is taken once in fifty
    assertThat(Statements.all()).filteredOn(s -> !s.contains("nextval")).hasSize(statements);
  }
}
