package org.anlan.registry.dossier.part;

import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
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
import org.anlan.registry.dossier.part.DossierWallTest.WithoutFirstWall;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.wall.SecondWall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second wall stands alone: the service's own filters are down. */
@QuarkusTest
@TestProfile(WithoutFirstWall.class)
class DossierWallTest {

  private static final String COUNTY = Tokens.county();

  @Inject DataSource database;

  private UUID inTownA;
  private String path;

  @BeforeEach
  void record() {
    Registry.seed();
    var unit = Registry.unit();
    unit.put("gridCode", GRID_A);
    inTownA = registered(unit);
    path = licence(inTownA);
    licence(registered(Registry.unit(TOWN_B, List.of(HOUSING))));
  }

  @Test
  void aScopeSeesItsOwnPartsOnly() throws SQLException {
    var wall = new SecondWall(database);
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
      var sight = wall.sight(scope.getKey(), scope.getValue()).get("dossier_part");

      assertThat(sight.own()).as("own of %s", scope).isPositive();
      assertThat(sight.foreign()).as("foreign to %s", scope).isZero();
    }
    assertThat(wall.unguardedTables()).isEmpty();
    assertThat(wall.doors()).isEmpty();
  }

  @Test
  void nothingLeaksAndNothingIsWrittenElsewhere() {
    var id = path.substring("licences/".length());
    for (var token :
        List.of(
            Tokens.township(TOWN_B),
            Tokens.township(TOWN_B, "610926199"),
            Tokens.department(HOUSING),
            Tokens.grid("610926101-G01"),
            Tokens.enterprise(UUID.randomUUID()))) {
      get(token, path).statusCode(404);
      get(token, "licences?limit=200&sort=-number").body("items.id", not(hasItem(id)));
      get(token, "dossier-parts?limit=200&sort=-number").body("items.id", not(hasItem(id)));
      get(token, "enterprises/" + inTownA + "/dossier-parts").statusCode(404);
    }
    get(Tokens.township(TOWN_B), "dossier-parts/" + id + "/history").statusCode(404);
    patch(Tokens.township(TOWN_B), path, "\"0\"", Map.of("scope", "x")).statusCode(404);
    post(Tokens.township(TOWN_B), "enterprises/" + inTownA + "/licences", sample()).statusCode(404);
    post(
            Tokens.township(TOWN_B),
            "rescue-teams",
            Map.of(
                "townshipCode",
                TOWN_A,
                "team",
                Map.of("name", "队", "kind", "VOLUNTEER", "members", 5)))
        .statusCode(403);
  }

  private static String licence(UUID unit) {
    return post(COUNTY, "enterprises/" + unit + "/licences", sample())
        .statusCode(201)
        .extract()
        .header("Location")
        .substring("/api/v1/".length());
  }

  private static Map<String, Object> sample() {
    return Map.of("type", "MINING", "number", "M-1", "validFrom", "2024-02-01", "authority", "县局");
  }

  /** Takes the first wall down. */
  public static class WithoutFirstWall implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("anlan.scope.first-wall", "false");
    }
  }
}
