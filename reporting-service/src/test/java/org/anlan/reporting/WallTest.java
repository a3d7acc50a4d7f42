package org.anlan.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.wall.SecondWall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service's own filters are down; what holds here is PostgreSQL alone. */
@QuarkusTest
@TestProfile(WallTest.WithoutFirstWall.class)
class WallTest {

  private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
  private static final UUID OWN = UUID.randomUUID();
  private static final String GRID = Facts.TOWN_A + "-G01";
  private static final Map<ScopeKind, String> SCOPES =
      Map.of(
          ScopeKind.COUNTY,
          "610926",
          ScopeKind.TOWNSHIP,
          Facts.TOWN_A,
          ScopeKind.TOWNSHIPS,
          Facts.TOWN_A + "," + Facts.TOWN_B,
          ScopeKind.DEPARTMENT,
          Facts.EMERGENCY,
          ScopeKind.GRID,
          GRID,
          ScopeKind.ENTERPRISE,
          OWN.toString());

  @Inject DataSource database;
  @Inject Deliveries facts;

  private SecondWall wall;

  @BeforeEach
  void fill() {
    wall = new SecondWall(database);
    facts.forgetAll();
    facts.deliver(Facts.named("DIVISION", Facts.TOWN_A, "城关镇"));
    facts.tell(
        List.of(
            Facts.hazard(DAY).with("gridCode", GRID).with("enterpriseId", OWN.toString()),
            Facts.hazard(DAY).with("townshipCode", Facts.TOWN_B),
            Facts.hazard(DAY)
                .with("townshipCode", "610926102")
                .with("departmentCode", Facts.HOUSING),
            Facts.hazard(DAY)
                .with("countyCode", "610925")
                .with("townshipCode", "610925100")
                .with("departmentCode", "610925-YJ"),
            Facts.enterprise(DAY).with("gridCode", GRID),
            Facts.enterprise(DAY)
                .with("townshipCode", "610926102")
                .with("departmentCode", Facts.HOUSING)
                .with("departmentCodes", List.of(Facts.HOUSING)),
            Facts.enterprise(DAY).with("countyCode", "610925").with("townshipCode", "610925100")));
  }

  @Test
  void noTableIsUnguarded() throws SQLException {
    assertThat(wall.unguardedTables()).isEmpty();
    assertThat(wall.policiesForEverybody()).isEmpty();
  }

  @Test
  void whoOnlyReadsWritesNothing() throws SQLException {
    assertThat(wall.writableByReaders()).isEmpty();
  }

  @Test
  void noScopeMeansNoRows() throws SQLException {
    assertThat(wall.readableWithoutScope()).isEmpty();
    assertThat(wall.readableWithoutSetting()).isEmpty();
  }

  @Test
  void aScopeSeesItsOwnRowsOnly() throws SQLException {
    for (var scope : SCOPES.entrySet()) {
      var sights = wall.sight(scope.getKey(), scope.getValue());

      assertThat(sights.get("hazard_fact").own()).as("own of %s", scope).isPositive();
      assertThat(sights)
          .as("sight of %s", scope)
          .allSatisfy((table, sight) -> assertThat(sight.foreign()).as(table).isZero());
    }
  }

  @Test
  void aPooledConnectionCarriesNothingOver() throws SQLException {
    assertThat(wall.forgetsTheScope(ScopeKind.TOWNSHIP, Facts.TOWN_A)).isTrue();
  }

  @Test
  void figuresOfFactsAreTheCallersOwn() {
    counts(Tokens.grid(GRID), 1);
    counts(Tokens.enterprise(OWN), 1);
    counts(Tokens.county(), 3);
  }

  @Test
  void theProvinceReadsItsCountyOnly() {
    given()
        .auth()
        .oauth2(Tokens.province())
        .get("/open/v1/changes")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(5))
        .body("items.findAll { it.record.countyCode != '610926' }.size()", equalTo(0));
  }

  private static void counts(String token, int hazards) {
    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/figures?metric=hazards.general.found&from=2022-01-01&to=2022-12-31")
        .then()
        .statusCode(200)
        .body("value", equalTo(hazards));
  }

  /** Takes the first wall down. */
  public static class WithoutFirstWall implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("anlan.scope.first-wall", "false");
    }
  }
}
