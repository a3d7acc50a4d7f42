package org.anlan.hazards;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.HazardApi.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.anlan.hazards.warning.WarningRound;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.wall.SecondWall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service's own filters are down; what holds here is PostgreSQL alone. */
@QuarkusTest
@OnTheStack
@TestProfile(SecondWallTest.WithoutFirstWall.class)
class SecondWallTest {

  /** Who does not see what carries their scope: it speaks of them, and not to them. */
  private static final Map<String, Set<ScopeKind>> HIDDEN =
      Map.of(
          "clue",
          Set.of(ScopeKind.ENTERPRISE),
          "device",
          Set.of(ScopeKind.GRID, ScopeKind.ENTERPRISE),
          "alarm",
          Set.of(ScopeKind.GRID, ScopeKind.ENTERPRISE));

  /**
   * What is of no enterprise: a checklist concerns whoever it is for, offices import, and a
   * circular is in sight where one of its hazards is.
   */
  private static final Set<String> NO_ENTERPRISES =
      Set.of("checklist", "reward", "identity_request", "job", "circular");

  @Inject County county;
  @Inject DataSource database;
  @Inject Clock clock;
  @Inject WarningRound warnings;

  private final HazardApi api = HazardApi.as(Tokens.county());
  private SecondWall wall;
  private UUID enterprise;
  private UUID inTownA;

  @BeforeEach
  void registerInTwoTowns() {
    county.describe();
    wall = new SecondWall(database);
    enterprise = UUID.randomUUID();
    county.card(enterprise, TOWN_A, GRID_A, EMERGENCY);
    inTownA = registered(enterprise);
    var elsewhere = county.enterprise(TOWN_B, HOUSING);
    registered(elsewhere);
    var today = LocalDate.now(clock);
    new OneOfEach(enterprise, TOWN_A, EMERGENCY, today).register();
    new OneOfEach(elsewhere, TOWN_B, HOUSING, today).register();
    OneOfEach.sighting(GRID_A);
    OneOfEach.checklist();
    OneOfEach.ledger();
    OneOfEach.reported(TOWN_A, EMERGENCY);
    told(enterprise, TOWN_A, EMERGENCY);
    told(elsewhere, TOWN_B, HOUSING);
    warnings.now();
  }

  /** An enterprise hears what it is assigned. */
  private void told(UUID unit, String town, String department) {
    var hazard =
        Map.of(
            "number", "YH-610926-2026-000001",
            "level", "GENERAL",
            "rectifyBy", "2099-12-31",
            "enterpriseId", unit.toString(),
            "countyCode", "610926",
            "townshipCode", town,
            "departmentCode", department);
    county.tell(
        "anlan.hazard",
        "org.anlan.hazard.assigned.v1",
        UUID.randomUUID(),
        Map.<String, Object>of("hazard", hazard));
  }

  @Test
  void noTableIsUnguarded() throws SQLException {
    assertThat(wall.unguardedTables()).isEmpty();
    assertThat(wall.policiesForEverybody()).isEmpty();
    assertThat(wall.readableWithoutScope()).isEmpty();
    assertThat(wall.readableWithoutSetting()).isEmpty();
    assertThat(wall.doors()).isEmpty();
  }

  @Test
  void whoOnlyReadsWritesNothing() throws SQLException {
    assertThat(wall.writableByReaders()).isEmpty();
  }

  @Test
  void historyIsInSightWhereItsRecordIs() throws SQLException {
    assertThat(wall.seenOf(inTownA, ScopeKind.TOWNSHIP, TOWN_A)).isPositive();
    assertThat(wall.seenOf(inTownA, ScopeKind.TOWNSHIP, TOWN_B)).isZero();
    assertThat(wall.seenOf(inTownA, ScopeKind.DEPARTMENT, HOUSING)).isZero();
  }

  @Test
  void aScopeSeesItsOwnRowsOnly() throws SQLException {
    var scopes =
        Map.of(
            ScopeKind.COUNTY,
            "610926",
            ScopeKind.TOWNSHIP,
            TOWN_A,
            ScopeKind.TOWNSHIPS,
            TOWN_A + ",610926199",
            ScopeKind.DEPARTMENT,
            HOUSING,
            ScopeKind.DEPARTMENTS,
            HOUSING + ",610926-XX",
            ScopeKind.GRID,
            GRID_A,
            ScopeKind.ENTERPRISE,
            enterprise.toString());
    for (var scope : scopes.entrySet()) {
      var sights = wall.sight(scope.getKey(), scope.getValue());
      if (scope.getKey() == ScopeKind.ENTERPRISE) {
        NO_ENTERPRISES.forEach(sights::remove);
      }
      sights.forEach(
          (table, sight) -> {
            var what = table + " to " + scope;
            assertThat(sight.foreign()).as("foreign in " + what).isZero();
            if (HIDDEN.getOrDefault(table, Set.of()).contains(scope.getKey())) {
              assertThat(sight.own()).as("hidden in " + what).isZero();
            } else {
              assertThat(sight.own()).as("own in " + what).isPositive();
            }
          });
    }
  }

  @Test
  void aPooledConnectionCarriesNothingOver() throws SQLException {
    assertThat(wall.forgetsTheScope(ScopeKind.TOWNSHIP, TOWN_A)).isTrue();
  }

  @Test
  void theServiceLeaksNothingWithoutItsFilters() {
    for (var token :
        List.of(
            Tokens.township(TOWN_B),
            Tokens.township(TOWN_B, "610926199"),
            Tokens.department(HOUSING),
            Tokens.grid("610926101-G01"),
            Tokens.enterprise(UUID.randomUUID()))) {
      var other = HazardApi.as(token);
      other.get(inTownA).statusCode(404);
      other.asking().get("/api/v1/hazards/" + inTownA + "/history").then().statusCode(404);
      for (var list :
          List.of("hazards", "hazard-lists/measures", "hazard-lists/responsibilities")) {
        other
            .asking()
            .get("/api/v1/" + list + "?limit=200")
            .then()
            .statusCode(200)
            .body("items.id", not(hasItem(inTownA.toString())));
      }
      other
          .asking()
          .get("/api/v1/circulars?limit=200")
          .then()
          .statusCode(200)
          .body("items.enterpriseId", not(hasItem(enterprise.toString())));
      other
          .asking()
          .get("/api/v1/hazard-map")
          .then()
          .statusCode(200)
          .body("features.id", not(hasItem(inTownA.toString())));
    }
  }

  @Test
  void theServiceWritesNothingElsewhereWithoutItsFilters() {
    var other = HazardApi.as(Tokens.township(TOWN_B));
    var place = finding(null, "2026-01-15");
    place.put("place", "老街口");
    place.put("townshipCode", TOWN_A);
    place.put("departmentCode", HOUSING);

    other.tell(inTownA, "assignment", "\"0\"", Map.of()).statusCode(404);
    other.post(place).statusCode(403);
    other
        .post(finding(enterprise, "2026-01-15"))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-enterprise"));
  }

  private UUID registered(UUID enterprise) {
    return UUID.fromString(
        api.post(finding(enterprise, "2026-01-15")).statusCode(201).extract().path("id"));
  }

  /** Takes the first wall down. */
  public static class WithoutFirstWall implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("anlan.scope.first-wall", "false");
    }
  }
}
