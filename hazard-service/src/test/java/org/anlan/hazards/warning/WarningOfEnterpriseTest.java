package org.anlan.hazards.warning;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.TOWN_A;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An enterprise is warned, and learns neither of others nor what offices mean to do. */
@QuarkusTest
@OnTheStack
class WarningOfEnterpriseTest {

  private static final String WARNINGS = "/api/v1/warnings";

  @Inject County county;
  @Inject WarningSearch search;
  @Inject Past past;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private UUID enterprise;
  private HazardApi self;
  private String warning;

  @BeforeEach
  void beLate() {
    county.describe();
    enterprise = UUID.randomUUID();
    self = HazardApi.as(Tokens.enterprise(enterprise));
    county.card(enterprise, TOWN_A, GRID_A, EMERGENCY);
    var body = HazardApi.finding(enterprise, "2026-01-15");
    body.put("rectifyBy", "2026-02-01");
    var hazard = town.post(body).statusCode(201).extract().<String>path("id");
    search.search();
    warning =
        town.asking()
            .get(WARNINGS + "?hazardId=" + hazard)
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
  }

  @Test
  void seesItsOwnAndNotWhatOfficesAnswer() {
    town.asking()
        .header("If-Match", "\"0\"")
        .body(Map.of("answer", "明日暗访"))
        .post(WARNINGS + "/" + warning + "/acknowledgement")
        .then()
        .statusCode(200)
        .body("answer", equalTo("明日暗访"));

    self.asking()
        .get(WARNINGS)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(warning))
        .body("items[0].status", equalTo("ACKNOWLEDGED"))
        .body("items[0].answer", nullValue())
        .body("items[0].acknowledgedBy", nullValue());
    self.asking()
        .get(WARNINGS + "/" + warning)
        .then()
        .statusCode(200)
        .body("answer", nullValue())
        .body("acknowledgedBy", nullValue());
    town.asking().get(WARNINGS + "/" + warning).then().body("answer", equalTo("明日暗访"));
  }

  @Test
  void whatItsStateForbidsIsSaidInWords() {
    for (var status : new int[] {200, 409}) {
      var etag = town.asking().get(WARNINGS + "/" + warning).header("ETag");
      var answer =
          town.asking()
              .header("If-Match", etag)
              .header("Accept-Language", "en")
              .body(Map.of("answer", "已派员"))
              .post(WARNINGS + "/" + warning + "/acknowledgement")
              .then()
              .statusCode(status);
      if (status == 409) {
        answer.body("detail", equalTo("The warning is acknowledged; this cannot be done to it."));
      }
    }
  }

  @Test
  void isWarnedThatItsPlanIsMissingUntilItIsThere() {
    var body = HazardApi.finding(enterprise, "2026-01-15");
    var hazard = UUID.fromString(town.post(body).statusCode(201).extract().path("id"));
    town.tell(hazard, "assignment", Map.of()).statusCode(200);
    var missing = WARNINGS + "?kind=PLAN_OVERDUE&hazardId=" + hazard;
    for (int days : new int[] {10, 1}) {
      self.asking().get(missing).then().body("items", hasSize(0));
      Caller.asSystem("test", () -> past.assigned(hazard, days));
      search.search();
    }

    self.asking()
        .get(missing)
        .then()
        .body("items", hasSize(1))
        .body("items[0].colour", equalTo("YELLOW"))
        .body("items[0].status", equalTo("RAISED"));

    town.tell(
            hazard,
            "plan",
            Map.of("measures", "接地", "responsiblePerson", "李工", "deadline", "2099-01-01"))
        .statusCode(200);
    search.search();
    self.asking().get(missing).then().body("items[0].status", equalTo("CLEARED"));
  }

  @Test
  void seesNobodyElses() {
    var neighbour = HazardApi.as(Tokens.enterprise(county.enterprise(TOWN_A, EMERGENCY)));

    neighbour.asking().get(WARNINGS).then().statusCode(200).body("items.id", not(hasItem(warning)));
    neighbour.asking().get(WARNINGS + "/" + warning).then().statusCode(404);
    for (var verb : new String[] {"acknowledgement", "clearing"}) {
      self.asking()
          .header("If-Match", "\"0\"")
          .body(Map.of("answer", "知道了", "reason", "知道了"))
          .post(WARNINGS + "/" + warning + "/" + verb)
          .then()
          .statusCode(403);
    }
  }

  /** Lets an assignment lie further back. */
  @ApplicationScoped
  static class Past {

    private final AgroalDataSource database;

    Past(AgroalDataSource database) {
      this.database = database;
    }

    @Transactional
    void assigned(UUID hazard, int daysEarlier) {
      try (var connection = database.getConnection();
          var statement =
              connection.prepareStatement(
                  """
                  update hazard set rectification = jsonb_set(rectification, '{assignment,signed,on}',
                    to_jsonb(((rectification #>> '{assignment,signed,on}')::date - ?)::text)) where id = ?
                  """)) {
        statement.setInt(1, daysEarlier);
        statement.setObject(2, hazard);
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
