package org.anlan.hazards;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.warning.WarningRound;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever counts, lists, exports or looks at the map sees as many, whatever their scope. */
@QuarkusTest
@OnTheStack
class CountsAgreeTest {

  private static final List<String> LISTS =
      List.of(
          "hazards",
          "hazard-lists/hazards",
          "hazard-lists/measures",
          "hazard-lists/responsibilities",
          "risk-points",
          "risk-lists/responsibility",
          "risk-lists/measures",
          "risk-units",
          "risk-reports",
          "risk-reports/owed",
          "check-tasks",
          "check-tasks/unchecked-units",
          "unit-risk-grades",
          "expert-reviews",
          "clues",
          "listings",
          "circulars",
          "warnings",
          "notifications",
          "alarms",
          "devices");

  /** What everybody sees about as much of: drafts are seen by fewer. */
  private static final List<String> EVERYBODYS = List.of("checklists", "judgement-standards");

  private static final Map<String, String> MAPS =
      Map.of("hazard-map", "hazards", "risk-map", "risk-points");

  @Inject County county;
  @Inject Clock clock;
  @Inject WarningRound warnings;

  private Map<String, String> personas;

  @BeforeEach
  void fill() {
    county.describe();
    var enterprise = UUID.randomUUID();
    county.card(enterprise, TOWN_A, GRID_A, EMERGENCY, HOUSING);
    var elsewhere = county.enterprise(TOWN_B, HOUSING);
    var all = HazardApi.as(Tokens.county());
    var today = LocalDate.now(clock);
    new OneOfEach(enterprise, TOWN_A, EMERGENCY, today).register();
    new OneOfEach(elsewhere, TOWN_B, HOUSING, today).register();
    outdated(elsewhere);
    OneOfEach.checklist();
    // nobody has been there yet
    county.enterprise(TOWN_A, EMERGENCY);
    county.enterprise(TOWN_B, HOUSING);
    warnings.now();
    var nowhere = HazardApi.finding(null, "2026-01-15");
    nowhere.putAll(Map.of("place", "老街口", "townshipCode", TOWN_A, "departmentCode", HOUSING));
    all.post(new HashMap<>(nowhere)).statusCode(201); // without a position, so on no map
    OneOfEach.sighting(GRID_A);
    heard(all, "listings", enterprise);
    heard(all, "listings", elsewhere);
    heard(HazardApi.as(Tokens.department(EMERGENCY)), "clues", enterprise);
    heard(HazardApi.as(Tokens.department(HOUSING)), "clues", elsewhere);
    personas = new LinkedHashMap<>();
    personas.put("county", Tokens.county());
    personas.put("town A", Tokens.township(TOWN_A));
    personas.put("town B", Tokens.township(TOWN_B));
    personas.put("both towns", Tokens.township(TOWN_A, TOWN_B));
    personas.put("emergency", Tokens.department(EMERGENCY));
    personas.put("housing", Tokens.department(HOUSING));
    personas.put("grid", Tokens.grid(GRID_A));
    personas.put("enterprise", Tokens.enterprise(enterprise));
    personas.put("prefecture", Tokens.prefecture());
  }

  /** Its risks were graded by thresholds that no longer hold. */
  private static void outdated(UUID unit) {
    var stack = StackConnection.current();
    try (var connection =
            DriverManager.getConnection(
                stack.postgresUrl() + "hazard", "postgres", stack.postgresPassword());
        var statement =
            connection.prepareStatement(
                "update risk_point set rule_version = 'LS-0' where enterprise_id = ?")) {
      statement.setObject(1, unit);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Notices come by Kafka; none is to come between a count and its workbook. */
  private static void heard(HazardApi office, String list, UUID unit) {
    var path = "/api/v1/" + list + "?enterpriseId=" + unit;
    var about = office.asking().get(path).then().extract().<String>path("items[0].id");
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                office
                    .asking()
                    .get("/api/v1/notifications?about=" + about)
                    .then()
                    .body("items", hasSize(1)));
  }

  @Test
  void listsAndWorkbooksAgree() {
    for (var list : LISTS) {
      // scopes that all see the same, or nothing, would prove nothing
      assertThat(totals(list)).as(list).hasSizeGreaterThan(1);
    }
    for (var list : EVERYBODYS) {
      assertThat(totals(list)).as(list).isNotEmpty().allMatch(total -> total > 0);
    }
  }

  private Set<Integer> totals(String list) {
    var totals = new HashSet<Integer>();
    personas.forEach(
        (who, token) -> {
          var api = HazardApi.as(token);
          var page = api.asking().get("/api/v1/" + list + "?count=true&limit=1");
          if (page.statusCode() == 403) {
            return; // nothing of it is theirs
          }
          int total = page.then().statusCode(200).extract().path("total");
          var sheet = Sheet.of(api.asking().get("/api/v1/" + list + "?format=xlsx"));
          assertThat(sheet.rows()).as("%s of %s", list, who).isEqualTo(total);
          totals.add(total);
        });
    return totals;
  }

  @Test
  void theRiskMapAndTheListAgreeColourByColour() {
    personas.forEach(
        (who, token) -> {
          var api = HazardApi.as(token);
          for (var colour : RiskColour.values()) {
            int shown =
                api.asking().get("/api/v1/risk-map?colour=" + colour).path("features.size()");
            var listed = "/api/v1/risk-points?located=true&count=true&limit=1&colour=" + colour;
            assertThat(shown)
                .as("%s of %s", colour, who)
                .isEqualTo(api.asking().get(listed).<Integer>path("total"));
          }
        });
  }

  @Test
  void mapsAndListsAgree() {
    MAPS.forEach(
        (map, list) -> {
          var totals = new HashSet<Integer>();
          personas.forEach(
              (who, token) -> {
                var api = HazardApi.as(token);
                int shown =
                    api.asking()
                        .get("/api/v1/" + map)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("features.size()");
                var located = "/api/v1/" + list + "?located=true";
                int total = api.asking().get(located + "&count=true&limit=1").path("total");
                assertThat(shown).as("%s of %s", map, who).isEqualTo(total);
                assertThat(Sheet.of(api.asking().get(located + "&format=xlsx")).rows())
                    .as("%s of %s", map, who)
                    .isEqualTo(total);
                if (map.equals("hazard-map")) {
                  int heat =
                      api.asking()
                          .get("/api/v1/hazard-map/heat?cell=0.5")
                          .then()
                          .statusCode(200)
                          .extract()
                          .path("cells.hazards.sum()");
                  assertThat(heat).as("heat of %s", who).isEqualTo(total);
                }
                totals.add(total);
              });
          // scopes that all see the same would prove nothing
          assertThat(totals).as(map).hasSizeGreaterThan(2);
        });
  }
}
