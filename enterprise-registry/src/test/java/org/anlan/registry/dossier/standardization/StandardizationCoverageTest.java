package org.anlan.registry.dossier.standardization;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandardizationCoverageTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void countsEachUnitByItsHighestLevelInForce() {
    var before = coverage(COUNTY);
    var both = of("FMKS", "JZ");
    certified(both, "LEVEL_3", "2026-01-01", "2099-01-01");
    certified(both, "LEVEL_2", "2026-01-01", "2099-01-01");
    var late = of("FMKS");
    certified(late, "LEVEL_1", "2020-01-01", "2022-12-31");
    of("FMKS");

    var after = coverage(COUNTY);

    assertThat(grown("numerator", before, after)).isEqualTo(1);
    assertThat(grown("denominator", before, after)).isEqualTo(3);
    assertThat(grown("levels.level2", before, after)).isEqualTo(1);
    assertThat(grown("levels.level3", before, after)).isZero();
    assertThat(grown(sector("FMKS", "denominator"), before, after)).isEqualTo(3);
    assertThat(grown(sector("FMKS", "numerator"), before, after)).isEqualTo(1);
    assertThat(grown(sector("JZ", "denominator"), before, after)).isEqualTo(1);
    assertThat(grown(sector("JZ", "levels.level2"), before, after)).isEqualTo(1);
    assertThat(grown(sector("JZ", "levels.level1"), before, after)).isZero();
  }

  @Test
  void countsWhatIsInSightAndNoMore() {
    of("FMKS");
    Statements.forget();

    get(Tokens.township("610926999"), "standardization-coverage")
        .body("denominator", equalTo(0))
        .body("groups", equalTo(List.of()));

    assertThat(Statements.all()).filteredOn(sql -> sql.contains("STANDARDIZATION")).hasSize(1);
    get(Tokens.enterprise(UUID.randomUUID()), "standardization-coverage").statusCode(403);
  }

  private static JsonPath coverage(String token) {
    return get(token, "standardization-coverage").statusCode(200).extract().jsonPath();
  }

  private static String sector(String code, String member) {
    return "groups.find { it.key == '" + code + "' }." + member;
  }

  private static int grown(String path, JsonPath before, JsonPath after) {
    return count(after, path) - count(before, path);
  }

  /** A sector without a unit has no group. */
  private static int count(JsonPath coverage, String path) {
    var group = path.startsWith("groups") ? path.substring(0, path.indexOf('}') + 1) : "on";
    return coverage.get(group) == null ? 0 : coverage.getInt(path);
  }

  private static UUID of(String... sectors) {
    var unit = unit(TOWN_A, List.of(EMERGENCY));
    unit.put("sectorCodes", List.of(sectors));
    return registered(unit);
  }

  private static void certified(UUID unit, String level, String from, String to) {
    post(
            COUNTY,
            "enterprises/" + unit + "/standardizations",
            new HashMap<>(
                Map.of(
                    "level",
                    level,
                    "certificate",
                    "陕AQB" + UUID.randomUUID(),
                    "validFrom",
                    from,
                    "validTo",
                    to)))
        .statusCode(201);
  }
}
