package org.anlan.registry.enterprise.register;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.anlan.registry.Registry;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.wall.SecondWall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service's own filters are down; what holds here is PostgreSQL alone. */
@QuarkusTest
@TestProfile(SecondWallTest.WithoutFirstWall.class)
class SecondWallTest {

  @Inject DataSource database;

  private SecondWall wall;
  private UUID inTownA;
  private UUID inTownB;

  @BeforeEach
  void registerInTwoTowns() {
    Registry.seed();
    wall = new SecondWall(database);
    var unit = unit(TOWN_A, List.of(EMERGENCY));
    unit.put("gridCode", GRID_A);
    inTownA = registered(unit);
    inTownB = registered(unit(TOWN_B, List.of(HOUSING)));
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
            ScopeKind.GRID,
            GRID_A,
            ScopeKind.ENTERPRISE,
            inTownA.toString());
    for (var scope : scopes.entrySet()) {
      var sights = wall.sight(scope.getKey(), scope.getValue());

      assertThat(sights.get("enterprise").own()).as("own of %s", scope).isPositive();
      sights.forEach(
          (table, sight) ->
              assertThat(sight.foreign()).as("%s foreign to %s", table, scope).isZero());
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
      get(token, "enterprises/" + inTownA).statusCode(404);
      get(token, "enterprises?limit=200&sort=-number")
          .body("items.id", not(hasItem(inTownA.toString())));
    }
    get(Tokens.township(TOWN_B), "enterprises/" + inTownA + "/history").statusCode(404);
    patch(Tokens.township(TOWN_B), "enterprises/" + inTownA, "\"0\"", Map.of("employees", 1))
        .statusCode(404);
  }

  @Test
  void theServiceWritesNothingElsewhereWithoutItsFilters() {
    post(Tokens.township(TOWN_A), "enterprises", unit(TOWN_B, List.of(EMERGENCY))).statusCode(403);
    post(Tokens.department(HOUSING), "enterprises", unit(TOWN_B, List.of(EMERGENCY)))
        .statusCode(403);
    patch(
            Tokens.township(TOWN_B),
            "enterprises/" + inTownB,
            "\"0\"",
            Map.of("townshipCode", TOWN_A))
        .statusCode(403);
    post(
            Tokens.of(u -> u.named("else").roles("county").area("610927")),
            "divisions",
            Map.of("code", "610926102", "kind", "TOWN", "name", "镇"))
        .statusCode(403);
  }

  /** Takes the first wall down. */
  public static class WithoutFirstWall implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("anlan.scope.first-wall", "false");
    }
  }
}
