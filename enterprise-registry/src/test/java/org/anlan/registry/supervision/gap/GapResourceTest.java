package org.anlan.registry.supervision.gap;

import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.unitWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GapResourceTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void showsUnitsThatNobodyIsPostedToOnTheDay() {
    var unit = registered();
    listed(COUNTY, "", unit, true);
    listed(Tokens.township(TOWN_A), "", unit, true);
    listed(Tokens.township(TOWN_B), "", unit, false);

    linked(unit, "LEADER");
    listed(COUNTY, "", unit, true);
    linked(unit, "RESIDENT_SUPERVISOR");

    listed(COUNTY, "", unit, false);
    listed(COUNTY, "&on=2026-05-01", unit, false);
    listed(COUNTY, "&on=2026-04-30", unit, true);
    get(COUNTY, "supervision-gaps?on=soon").statusCode(400);
    get(Tokens.enterprise(unit), "supervision-gaps").statusCode(403);
  }

  @Test
  void leavesOutWhomTheCountyDoesNotMean() {
    listed(COUNTY, "", registered(unitWith("employees", 3)), true);
    listed(COUNTY, "", registered(unitWith("employees", 2)), false);
    listed(COUNTY, "", registered(unitWith("employees", null)), false);
    listed(COUNTY, "", registered(unitWith("sectorCodes", List.of())), false);
    listed(COUNTY, "", registered(unitWith("status", "CLOSED")), false);
  }

  private static void linked(UUID unit, String kind) {
    post(
            COUNTY,
            "supervision-links",
            Map.of("enterpriseId", unit, "kind", kind, "person", "冯一", "from", "2026-05-01"))
        .statusCode(201);
  }

  private static void listed(String token, String query, UUID unit, boolean expected) {
    get(token, "supervision-gaps?sort=-number&limit=200" + query)
        .statusCode(200)
        .body(
            "items.enterpriseId",
            expected ? hasItem(unit.toString()) : not(hasItem(unit.toString())));
  }
}
