package org.anlan.hazards.leadtime;

import static org.anlan.hazards.County.EMERGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long things took, in a township of this test's own. */
@QuarkusTest
@OnTheStack
class LeadTimeTest {

  private static final String PATH = "/api/v1/hazard-lists/lead-times";
  private static final String TOWN = "610926105";

  @Inject County county;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN));

  @BeforeEach
  void describe() {
    county.describe();
    county.entry("DIVISION", TOWN, "三阳镇", Map.of());
  }

  @Test
  void countsWhatWasTakenUpAndClosed() throws SQLException {
    for (int days = 1; days <= 3; days++) {
      closedAfter(days);
    }
    accepted();

    town.asking()
        .get(PATH + "?from=2020-01-01")
        .then()
        .statusCode(200)
        .body("hazardClosed.count", equalTo(3))
        .body("hazardClosed.median", equalTo(2.0f))
        .body("hazardClosed.ninetieth", equalTo(2.8f))
        .body("clueAccepted.count", equalTo(1))
        .body("clueAccepted.median.toDouble()", closeTo(5.0, 0.1))
        .body("clueAnswered.count", equalTo(0));
    assertThat(town.asking().get(PATH + "?from=2020-01-01").asString())
        .contains("\"median\":2.00,\"ninetieth\":2.80")
        .containsPattern("\"median\":5\\.0\\d,");
    town.asking()
        .get(PATH + "?from=2019-01-01&to=2019-12-31")
        .then()
        .body("hazardClosed.count", equalTo(0))
        .body("hazardClosed.median", equalTo(null));
    town.asking().get(PATH + "?from=2026-02-01&to=2026-01-01").then().statusCode(400);
    HazardApi.as(Tokens.township("610926106"))
        .asking()
        .get(PATH + "?from=2020-01-01")
        .then()
        .body("hazardClosed.count", equalTo(0));
  }

  private void closedAfter(int days) throws SQLException {
    var enterprise = county.enterprise(TOWN, EMERGENCY);
    var id =
        UUID.fromString(
            town.post(HazardApi.finding(enterprise, "2026-01-15"))
                .statusCode(201)
                .extract()
                .path("id"));
    town.tell(id, "on-spot-rectification", Map.of("description", "已清理")).statusCode(200);
    run("update hazard set closed_on = found_on + " + days + " where id = ?", id);
  }

  private void accepted() throws SQLException {
    var sighting = ClueApi.sighting("护栏缺失");
    sighting.put("townshipCode", TOWN);
    var official = ClueApi.as(Tokens.county());
    var clue = official.submitted(sighting);
    official.tell(clue, "dispatch", Map.of("departmentCode", EMERGENCY)).statusCode(200);
    ClueApi.as(Tokens.department(EMERGENCY)).tell(clue, "acceptance", Map.of()).statusCode(200);
    run("update clue set created_at = created_at - interval '5 hours' where id = ?", clue);
  }

  private static void run(String sql, UUID id) throws SQLException {
    var stack = StackConnection.current();
    try (var connection =
            DriverManager.getConnection(
                stack.postgresUrl() + "hazard", "postgres", stack.postgresPassword());
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      statement.executeUpdate();
    }
  }
}
