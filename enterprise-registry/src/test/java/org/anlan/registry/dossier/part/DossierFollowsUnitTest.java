package org.anlan.registry.dossier.part;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dossier is where its unit is, whoever moves that and however. */
@QuarkusTest
class DossierFollowsUnitTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void goesAlongWhenTheUnitMoves() {
    var unit = registered();
    var path = licence(unit, "A-1");
    get(Tokens.township(TOWN_A), path).statusCode(200);

    patch(
            COUNTY,
            "enterprises/" + unit,
            "\"0\"",
            Map.of("townshipCode", TOWN_B, "departmentCodes", List.of(HOUSING)))
        .statusCode(200);

    get(Tokens.township(TOWN_A), path).statusCode(404);
    get(Tokens.department(EMERGENCY), path).statusCode(404);
    get(Tokens.township(TOWN_B), path).statusCode(200).body("townshipCode", equalTo(TOWN_B));
    get(Tokens.department(HOUSING), path).statusCode(200);
    get(Tokens.township(TOWN_B), "licences?enterpriseId=" + unit).body("items", hasSize(1));
    patch(Tokens.township(TOWN_B), path, "\"1\"", Map.of("scope", "露天")).statusCode(200);
  }

  @Test
  void comesIntoSightOfTheGridThatTheUnitGets() {
    var unit = registered();
    var path = licence(unit, "A-1");
    get(Tokens.grid(GRID_A), path).statusCode(404);

    patch(COUNTY, "enterprises/" + unit, "\"0\"", Map.of("gridCode", GRID_A)).statusCode(200);

    get(Tokens.grid(GRID_A), path).statusCode(200);
  }

  @Test
  void staysAsItIsWhenTheUnitStays() {
    var unit = registered();
    var path = licence(unit, "A-1");

    patch(COUNTY, "enterprises/" + unit, "\"0\"", Map.of("employees", 7)).statusCode(200);

    get(COUNTY, path).header("ETag", "\"0\"");
  }

  @Test
  void isTheSurvivorsWhenTwoRecordsAreMerged() {
    var stays = registered();
    var goes = registered(uncoded(Registry.unit(TOWN_B, List.of(HOUSING))));
    licence(stays, "SAME");
    var twice = licence(goes, "SAME");
    var moved = licence(goes, "OWN");

    post(COUNTY, "enterprises/" + goes + "/merges", "\"0\"", Map.of("into", stays)).statusCode(200);

    get(COUNTY, moved)
        .body("enterpriseId", equalTo(stays.toString()))
        .body("townshipCode", equalTo(TOWN_A));
    get(COUNTY, twice)
        .body("enterpriseId", equalTo(stays.toString()))
        .body("validity", equalTo("WITHDRAWN"));
    get(COUNTY, "enterprises/" + stays + "/licences?validity=VALID").body("items", hasSize(2));
    get(Tokens.township(TOWN_B), moved).statusCode(404);
    post(COUNTY, "enterprises/" + goes + "/licences", sample("NEW"))
        .statusCode(409)
        .body("code", equalTo("enterprise-merged"));
  }

  private static String licence(UUID unit, String number) {
    return post(COUNTY, "enterprises/" + unit + "/licences", sample(number))
        .statusCode(201)
        .extract()
        .header("Location")
        .substring("/api/v1/".length());
  }

  private static Map<String, Object> sample(String number) {
    return Map.of("type", "MINING", "number", number, "validFrom", "2024-02-01", "authority", "县局");
  }
}
