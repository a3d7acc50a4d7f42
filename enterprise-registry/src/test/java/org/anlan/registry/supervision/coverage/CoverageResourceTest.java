package org.anlan.registry.supervision.coverage;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoverageResourceTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void countsTheUnitsOfASectorInGridsInUse() {
    post(COUNTY, "sectors", Map.of("code", "WGFG", "name", "网格", "countyCode", "610926"))
        .statusCode(201);
    post(COUNTY, "grids", Map.of("code", "610926100-OLD", "name", "旧网格", "townshipCode", TOWN_A))
        .statusCode(201);
    one(TOWN_A, GRID_A);
    one(TOWN_A, null);
    one(TOWN_A, "610926100-OLD");
    one(TOWN_B, null);
    Registry.patch(COUNTY, "grids/610926100-OLD", "\"0\"", Map.of("validTo", "2026-01-01"))
        .statusCode(200);

    get(COUNTY, "grid-coverage?sectorCode=WGFG")
        .statusCode(200)
        .body("denominator", equalTo(4))
        .body("numerator", equalTo(1))
        .body("value", equalTo(0.25f))
        .body("groups.key", equalTo(List.of(TOWN_A, TOWN_B)))
        .body("groups.denominator", equalTo(List.of(3, 1)))
        .body("groups[0].name", equalTo("城关镇"));
    get(Tokens.township(TOWN_B), "grid-coverage?sectorCode=WGFG")
        .body("denominator", equalTo(1))
        .body("value", equalTo(0.0f));
    get(COUNTY, "enterprises?sectorCode=WGFG&gridCovered=true&count=true")
        .body("total", equalTo(1));
    get(COUNTY, "enterprises?sectorCode=WGFG&gridCovered=false&count=true")
        .body("total", equalTo(3));
    get(COUNTY, "grid-coverage?sectorCode=NOBODY").body("value", nullValue());
    get(COUNTY, "grid-coverage").statusCode(200);
    get(Tokens.grid(GRID_A), "grid-coverage").statusCode(403);
  }

  private static void one(String town, String grid) {
    var unit = unit(town, List.of(EMERGENCY));
    unit.put("sectorCodes", List.of("WGFG"));
    if (grid != null) {
      unit.put("gridCode", grid);
    }
    registered(unit);
  }
}
