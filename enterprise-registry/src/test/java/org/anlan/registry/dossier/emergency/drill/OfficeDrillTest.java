package org.anlan.registry.dossier.emergency.drill;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Governments, departments and townships drill every two years (国务院令708 art. 8). */
@QuarkusTest
class OfficeDrillTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void isDueAgainAfterTwoYearsWhoseverItWas() {
    held(COUNTY, Map.of("drill", drill("2024-03-10")))
        .statusCode(201)
        .body("enterpriseId", nullValue())
        .body("townshipCode", nullValue())
        .body("dueOn", equalTo("2026-03-10"))
        .body("dueFor", equalTo("DRILL"));
    held(Tokens.department(EMERGENCY), Map.of("drill", drill("2024-03-10")))
        .statusCode(201)
        .body("departmentCodes", equalTo(List.of(EMERGENCY)));
    held(Tokens.township(TOWN_A), Map.of("drill", drill("2024-03-10")))
        .statusCode(201)
        .body("townshipCode", equalTo(TOWN_A))
        .body("validity", equalTo("VALID"));
    held(Tokens.township(TOWN_A), Map.of("townshipCode", TOWN_B, "drill", drill("2024-03-10")))
        .statusCode(403);
  }

  @Test
  void aLaterOneOfTheSameOfficeTakesItsPlace() {
    var town = Tokens.township(TOWN_B);
    var old = path(held(town, Map.of("drill", drill("2023-05-10"))));
    get(town, old).body("dueOn", equalTo("2025-05-10"));
    held(Tokens.township(TOWN_A), Map.of("drill", drill("2023-06-10"))).statusCode(201);
    get(town, old).body("dueOn", equalTo("2025-05-10"));

    held(town, Map.of("drill", drill("2025-04-10"))).statusCode(201);

    get(town, old).body("dueOn", nullValue()).body("validity", equalTo("SUPERSEDED"));
  }

  private static ValidatableResponse held(String who, Map<String, ?> body) {
    return post(who, "drills", body);
  }

  private static String path(ValidatableResponse created) {
    return created.statusCode(201).extract().header("Location").substring("/api/v1/".length());
  }

  private static Map<String, Object> drill(String day) {
    return new HashMap<>(
        Map.of("subject", "防汛应急演练", "form", "COMBINED", "heldOn", day, "participants", 60));
  }
}
