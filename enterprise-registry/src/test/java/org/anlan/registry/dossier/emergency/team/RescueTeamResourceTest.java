package org.anlan.registry.dossier.emergency.team;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RescueTeamResourceTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void belongsToAUnitATownshipADepartmentOrTheCounty() {
    var unit = registered();
    post(COUNTY, "rescue-teams", Map.of("enterpriseId", unit, "team", team()))
        .statusCode(201)
        .body("enterpriseId", equalTo(unit.toString()))
        .body("townshipCode", equalTo(TOWN_A));
    post(Tokens.township(TOWN_B), "rescue-teams", Map.of("team", team()))
        .statusCode(201)
        .body("townshipCode", equalTo(TOWN_B));
    post(Tokens.department(EMERGENCY), "rescue-teams", Map.of("team", team()))
        .statusCode(201)
        .body("departmentCodes", equalTo(List.of(EMERGENCY)));
    post(COUNTY, "rescue-teams", Map.of("team", team()))
        .statusCode(201)
        .body("countyCode", equalTo("610926"))
        .body("townshipCode", nullValue())
        .body("location.crs", equalTo("CGCS2000"))
        .body("details.location.crs", equalTo("BD09"));
  }

  @Test
  void isChangedAndWithdrawn() {
    var path =
        post(COUNTY, "rescue-teams", Map.of("townshipCode", TOWN_A, "team", team()))
            .statusCode(201)
            .extract()
            .header("Location")
            .substring("/api/v1/".length());

    patch(
            Tokens.township(TOWN_A),
            path,
            "\"0\"",
            Map.of("members", 30, "equipment", List.of("生命探测仪")))
        .statusCode(200)
        .body("details.members", equalTo(30));
    post(
            Tokens.township(TOWN_A),
            path + "/withdrawal",
            "\"1\"",
            Map.of("on", "2026-01-05", "reason", "解散"))
        .statusCode(200);
    get(Tokens.township(TOWN_B), path).statusCode(404);
  }

  @Test
  void isOfNobodyElse() {
    post(Tokens.township(TOWN_A), "rescue-teams", Map.of("townshipCode", TOWN_B, "team", team()))
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    post(COUNTY, "rescue-teams", Map.of("townshipCode", "610926999", "team", team()))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-code"));
    post(Tokens.enterprise(UUID.randomUUID()), "rescue-teams", Map.of("team", team()))
        .statusCode(403);
  }

  private static Map<String, Object> team() {
    return Map.of(
        "name", "平利县矿山救护队",
        "kind", "PROFESSIONAL",
        "members", 24,
        "leader", "王建国",
        "location", Map.of("lon", 109.36, "lat", 32.39, "crs", "BD09"));
  }
}
