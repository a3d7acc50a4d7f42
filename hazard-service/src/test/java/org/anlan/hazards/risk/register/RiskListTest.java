package org.anlan.hazards.risk.register;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.risk.RiskApi;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheStack
class RiskListTest {

  @Inject County county;
  @Inject Clock clock;

  private final RiskApi all = RiskApi.as(Tokens.county());
  private UUID enterprise;
  private UUID elsewhere;
  private UUID red;
  private UUID blue;

  @BeforeEach
  void identify() {
    county.describe();
    enterprise = UUID.randomUUID();
    county.card(enterprise, TOWN_A, GRID_A, EMERGENCY);
    elsewhere = county.enterprise(TOWN_B, HOUSING);
    red = all.identified(enterprise, 5);
    blue = all.identified(enterprise, 1);
    all.identified(elsewhere, 2);
  }

  @Test
  void theListsAndTheMapAgreeUnderEveryScope() {
    var body = RiskApi.risk(null);
    body.putAll(Map.of("place", "老街口", "townshipCode", TOWN_A, "departmentCode", HOUSING));
    all.post(body).statusCode(201); // without a position, so on no map
    var totals = new HashSet<Integer>();
    for (var scope :
        List.of(
            Tokens.county(),
            Tokens.township(TOWN_A),
            Tokens.township(TOWN_B),
            Tokens.township(TOWN_A, TOWN_B),
            Tokens.department(EMERGENCY),
            Tokens.department(HOUSING),
            Tokens.grid(GRID_A),
            Tokens.enterprise(enterprise),
            Tokens.prefecture())) {
      var api = RiskApi.as(scope);
      var total = total(api, RiskApi.RISKS);
      totals.add(total);

      assertThat(total(api, "/api/v1/risk-lists/responsibility")).isEqualTo(total);
      int onMap = ask(api, "/api/v1/risk-map").extract().path("features.size()");
      assertThat(onMap).isEqualTo(total(api, RiskApi.RISKS + "?located=true"));
    }
    assertThat(totals).hasSizeGreaterThan(2);
  }

  @Test
  void theMapShowsTheWorstFirstAndWhatIsGoneNoMore() {
    var map = "/api/v1/risk-map?bbox=109,32,110,33&enterpriseId=" + enterprise;
    ask(all, map)
        .body("type", equalTo("FeatureCollection"))
        .body("features.properties.colour", contains("RED", "BLUE"))
        .body("features.geometry.type", everyItem(equalTo("Point")))
        .body("truncated", equalTo(false))
        .body("ruleVersions", contains("LS-1"));
    ask(all, map + "&colour=RED").body("features.id", contains(red.toString()));
    ask(all, map + "&townshipCode=" + TOWN_B).body("features", hasSize(0));

    all.tell(red, "reviews", Map.of("outcome", "ELIMINATED")).statusCode(200);

    ask(all, map).body("features.properties.colour", contains("BLUE"));
    ask(all, map + "&status=ELIMINATED").body("features.id", contains(red.toString()));
    all.asking().get("/api/v1/risk-map?bbox=1,2,3").then().statusCode(400);
  }

  @Test
  void aUnitHasTheColourOfItsWorst() {
    ask(all, "/api/v1/risk-units/" + enterprise)
        .body("colour", equalTo("RED"))
        .body("risks", equalTo(2))
        .body("blue", equalTo(1));
    all.tell(red, "reviews", Map.of("outcome", "ELIMINATED")).statusCode(200);
    ask(all, "/api/v1/risk-units/" + enterprise).body("colour", equalTo("BLUE"));

    ask(all, "/api/v1/risk-units?colour=YELLOW&enterpriseId=" + enterprise + "," + elsewhere)
        .body("items.enterpriseId", contains(elsewhere.toString()));
    var other = RiskApi.as(Tokens.township(TOWN_B));
    other.asking().get("/api/v1/risk-units/" + enterprise).then().statusCode(404);
    ask(other, "/api/v1/risk-units?limit=200")
        .body("items.enterpriseId", not(hasItem(enterprise.toString())));
  }

  @Test
  void aMapAndTheColourOfAUnitKnowOneMatrixOnly() throws SQLException {
    var map = "/api/v1/risk-map?enterpriseId=" + enterprise;
    var unit = "/api/v1/risk-units/" + enterprise;
    graded(red, "LS-0");
    try {
      ask(all, map)
          .body("features.id", contains(red.toString(), blue.toString()))
          .body("features.properties.outdated", contains(true, false))
          .body("features.properties.colour", contains(null, "BLUE"))
          .body("features.properties.formerColour", contains("RED", null))
          .body("ruleVersions", contains("LS-0", "LS-1"));
      for (var list :
          List.of(
              "/api/v1/risk-points",
              "/api/v1/risk-lists/responsibility",
              "/api/v1/risk-lists/measures")) {
        ask(all, list + "?colour=RED&count=true&enterpriseId=" + enterprise)
            .body("total", equalTo(0));
      }
      ask(all, map + "&colour=RED").body("features", hasSize(0));
      ask(all, "/api/v1/risk-points?sort=number&enterpriseId=" + enterprise)
          .body("items.find { it.id == '" + red + "' }.colour", nullValue())
          .body("items.find { it.id == '" + red + "' }.formerColour", equalTo("RED"))
          .body("items.find { it.id == '" + red + "' }.outdated", equalTo(true))
          .body("items.find { it.id == '" + blue + "' }.colour", equalTo("BLUE"));
      // its next review is still due by the rhythm of the colour it had
      ask(all, "/api/v1/risk-points?sort=number&enterpriseId=" + enterprise)
          .body("items.find { it.id == '" + red + "' }.nextReviewBy", notNullValue());
      ask(all, map + "&ruleVersion=LS-0")
          .body("features.id", contains(red.toString()))
          .body("ruleVersions", contains("LS-0"));
      all.asking()
          .get(map + "&ruleVersion=LS-0,LS-1")
          .then()
          .statusCode(400)
          .body("errors.code", contains("matrices-mixed"));
      ask(all, unit)
          .body("colour", equalTo("BLUE"))
          .body("risks", equalTo(1))
          .body("red", equalTo(0))
          .body("outdated", equalTo(1))
          .body("formerColour", nullValue());
      // one whose risks were all graded by other thresholds has no colour but the one it had
      graded(blue, "LS-0");
      ask(all, unit)
          .body("colour", nullValue())
          .body("formerColour", equalTo("RED"))
          .body("risks", equalTo(0))
          .body("outdated", equalTo(2));
      ask(all, "/api/v1/risk-units?colour=RED&enterpriseId=" + enterprise)
          .body("items", hasSize(0));
      ask(all, "/api/v1/risk-units?enterpriseId=" + enterprise)
          .body("items.enterpriseId", contains(enterprise.toString()));
    } finally {
      graded(red, "LS-1");
      graded(blue, "LS-1");
    }
    ask(all, unit).body("colour", equalTo("RED")).body("outdated", equalTo(0));
  }

  /** As if it had been graded under other thresholds. */
  private static void graded(UUID risk, String version) throws SQLException {
    var stack = StackConnection.current();
    try (var connection =
            DriverManager.getConnection(
                stack.postgresUrl() + "hazard", "postgres", stack.postgresPassword());
        var statement =
            connection.prepareStatement("update risk_point set rule_version = ? where id = ?")) {
      statement.setString(1, version);
      statement.setObject(2, risk);
      statement.executeUpdate();
    }
  }

  @Test
  void whatIsDueForAReviewIsComputedByColour() {
    var today = LocalDate.now(clock);
    var mine = "&enterpriseId=" + enterprise;
    var due = RiskApi.RISKS + "?reviewDueBefore=";
    ask(all, due + today.plusDays(30) + mine).body("items", hasSize(0));
    ask(all, due + today.plusDays(31) + mine)
        .body("items.id", contains(red.toString()))
        .body("items[0].nextReviewBy", equalTo(today.plusDays(30).toString()));
    ask(all, due + today.plusDays(366) + mine)
        .body("items.id", containsInAnyOrder(red.toString(), blue.toString()));
    all.asking().get(due + "soon").then().statusCode(400);
  }

  @Test
  void theMeasuresListHasALineForEachMeasureInForce() {
    all.tell(red, "measures", Map.of("level", "POST", "description", "液位联锁"));
    all.tell(
        red,
        "measures",
        Map.of("level", "ENTERPRISE", "description", "每周巡检", "responsiblePost", "安全科"));
    String gone =
        all.tell(red, "measures", Map.of("level", "TEAM", "description", "已取消"))
            .extract()
            .path("measures[2].id");
    all.tell(red, "measures/" + gone + "/withdrawal", Map.of("reason", "设备拆除")).statusCode(200);

    var list = "/api/v1/risk-lists/measures?count=true&enterpriseId=" + enterprise;
    ask(all, list)
        .body("total", equalTo(2))
        .body("items.description", containsInAnyOrder("液位联锁", "每周巡检"));
    ask(all, list + "&level=ENTERPRISE").body("items.responsiblePost", contains("安全科"));
    ask(all, list + "&limit=1").body("items", hasSize(1));
  }

  @Test
  void listsLeaveAsWorkbooks() {
    for (var list :
        List.of("risk-points", "risk-units", "risk-lists/measures", "risk-lists/responsibility")) {
      ask(all, "/api/v1/" + list + "?format=xlsx")
          .contentType(startsWith("application/vnd.openxmlformats"));
    }
    ask(all, RiskApi.RISKS + "?q=储罐&sort=-score,number&enterpriseId=" + enterprise)
        .body("items.colour", contains("RED", "BLUE"));
  }

  private static ValidatableResponse ask(RiskApi api, String path) {
    return api.asking().get(path).then().statusCode(200);
  }

  private static int total(RiskApi api, String path) {
    return api.asking()
        .queryParam("count", true)
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .path("total");
  }
}
