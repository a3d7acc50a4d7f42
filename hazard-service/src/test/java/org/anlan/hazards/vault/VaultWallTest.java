package org.anlan.hazards.vault;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.TOWN_A;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.wall.SecondWall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL alone lets each role do with clues and identities, past all code. */
@QuarkusTest
@OnTheStack
class VaultWallTest {

  private static final Map<ScopeKind, String> SIGHTED =
      Map.of(
          ScopeKind.COUNTY,
          "610926",
          ScopeKind.TOWNSHIP,
          TOWN_A,
          ScopeKind.TOWNSHIPS,
          TOWN_A + ",610926199",
          ScopeKind.DEPARTMENT,
          EMERGENCY,
          ScopeKind.DEPARTMENTS,
          EMERGENCY + ",610926-XX",
          ScopeKind.GRID,
          GRID_A);

  @Inject County county;
  @Inject AgroalDataSource database;

  private String receipt;

  @BeforeEach
  void tellInTwoTowns() {
    county.describe();
    var official = ClueApi.as(Tokens.county());
    var seen = ClueApi.as(Tokens.grid(GRID_A)).submitted(ClueApi.sighting("护栏缺失"));
    official.tell(seen, "dispatch", Map.of("departmentCode", EMERGENCY)).statusCode(200);
    receipt =
        given()
            .contentType("application/json")
            .body(
                Map.of(
                    "description", "夜里排水",
                    "place", "河边",
                    "townshipCode", "610926101",
                    "reporter", Map.of("name", "某人", "phone", "13900000000")))
            .post("/public/v1/reports")
            .then()
            .statusCode(201)
            .extract()
            .path("receipt");
  }

  @Test
  void aScopeSeesItsOwnCluesOnly() throws SQLException {
    var wall = new SecondWall(database);
    for (var scope : SIGHTED.entrySet()) {
      var sight = wall.sight(scope.getKey(), scope.getValue()).get("clue");

      assertThat(sight.own()).as("own of %s", scope).isPositive();
      assertThat(sight.foreign()).as("foreign to %s", scope).isZero();
    }
    assertThat(wall.doors()).isEmpty();
  }

  @Test
  void enterprisesAndTheProvinceSeeNoClue() {
    assertThat(refused("scope_enterprise", "select count(*) from clue")).isTrue();
    assertThat(refused("scope_province", "select count(*) from clue")).isTrue();
  }

  @Test
  void noScopeTakesAnIdentityOut() {
    for (var kind : ScopeKind.values()) {
      assertThat(refused(kind.role(), "select count(*) from vault.identity"))
          .as("%s reads identities", kind)
          .isTrue();
      assertThat(refused(kind.role(), "delete from vault.identity")).isTrue();
      assertThat(refused(kind.role(), "update vault.identity set sealed = ''")).isTrue();
    }
    assertThat(refused(null, "select count(*) from vault.identity")).isTrue();
  }

  @Test
  void theKeeperReadsIdentitiesAndNothingElse() throws SQLException {
    assertThat(count("vault_keeper", "select count(*) from vault.identity")).isPositive();
    assertThat(refused("vault_keeper", "select count(*) from clue")).isTrue();
    assertThat(refused("vault_keeper", "update vault.identity set sealed = ''")).isTrue();
    assertThat(
            count(
                "vault_keeper",
                "with erased as (delete from vault.identity returning id) select count(*) from erased"))
        .as("identities of the last month that could be erased")
        .isZero();
  }

  @Test
  void thePublicReadsTheReportItNamesAndNoOther() throws SQLException {
    assertThat(count("scope_public", "select count(id) from clue")).isZero();
    assertThat(refused("scope_public", "select description from clue")).isTrue();
    assertThat(refused("scope_public", "update clue set status = 'ACCEPTED'")).isTrue();
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      stepInto(connection, "scope_public");
      assertThat(
              number(
                  connection,
                  "select length(set_config('anlan.receipt', '" + receipt + "', true))"))
          .isPositive();
      assertThat(number(connection, "select count(id) from clue")).isOne();
      connection.rollback();
    }
    assertThat(
            refused(
                "scope_public",
                "insert into clue (id, version, number, county_code, place, sector_codes, source, description,"
                    + " observed_at, status, reported, receipt, entries, search_text, created_at, created_by,"
                    + " created_by_name) values ('"
                    + UUID.randomUUID()
                    + "', 0, 'x', '610926', 'x', '{}', 'GRID', 'x', now(), 'SUBMITTED', true, 'x', '{}', 'x', now(), 'x', 'x')"))
        .isTrue();
  }

  @Test
  void theTableItselfForbidsThatOnePersonOpensTheVault() {
    assertThat(
            violates(
                "insert into identity_request (id, version, county_code, clue_id, clue_number, reason, status,"
                    + " requested_at, requested_by, requested_by_name, decided_at, decided_by, decided_by_name,"
                    + " valid_until, looks) values ('"
                    + UUID.randomUUID()
                    + "', 0, '610926', '"
                    + UUID.randomUUID()
                    + "', 'x', 'x', 'APPROVED', now(), 'a', 'a', now(), 'a', 'a', now(), 0)"))
        .isEqualTo("23514");
  }

  private boolean refused(@Nullable String role, String sql) {
    try {
      count(role, sql);
      return false;
    } catch (SQLException e) {
      return "42501".equals(e.getSQLState());
    }
  }

  private String violates(String sql) {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      stepInto(connection, "scope_county");
      number(connection, "select length(set_config('anlan.county', '610926', true))");
      try (var statement = connection.createStatement()) {
        statement.execute(sql);
        return "nothing";
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  private long count(@Nullable String role, String sql) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (role != null) {
          stepInto(connection, role);
        }
        return number(connection, sql);
      } finally {
        connection.rollback();
      }
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return statement.getUpdateCount();
      }
      try (var row = statement.getResultSet()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void stepInto(Connection connection, String role) throws SQLException {
    try (var statement = connection.prepareStatement("select set_config('role', ?, true)")) {
      statement.setString(1, role);
      statement.execute();
    }
  }
}
