package org.anlan.servicekit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.wall.SecondWall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service's own filters are down; what holds here is PostgreSQL alone. */
@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
@TestProfile(SecondWallTest.WithoutFirstWall.class)
class SecondWallTest {

  @Inject DataSource database;

  private SecondWall wall;
  private String noteOfTownA;

  @BeforeEach
  void writeInTwoTowns() {
    wall = new SecondWall(database);
    noteOfTownA = write("610926100");
    write("610926101");
  }

  @Test
  void noTableIsUnguarded() throws SQLException {
    assertThat(wall.unguardedTables()).isEmpty();
    assertThat(wall.policiesForEverybody()).isEmpty();
    assertThat(wall.doors()).isEmpty();
  }

  @Test
  void whoOnlyReadsWritesNothing() throws SQLException {
    assertThat(wall.writableByReaders()).isEmpty();
  }

  @Test
  void historyIsInSightWhereItsRecordIs() throws SQLException {
    var note = UUID.fromString(noteOfTownA);

    assertThat(wall.seenOf(note, ScopeKind.TOWNSHIP, "610926100")).isOne();
    assertThat(wall.seenOf(note, ScopeKind.TOWNSHIP, "610926101")).isZero();
    assertThat(wall.seenOf(note, ScopeKind.GRID, "610926100-G01")).isZero();
  }

  @Test
  void noCallerMakesFactsLookReceived() throws SQLException {
    try (var connection = database.getConnection();
        var role = connection.prepareStatement("set role scope_township");
        var call =
            connection.prepareStatement(
                "select anlan_receive('note-echo', '{}', '{}', '{}', '{}', array['/x'], array[gen_random_uuid()])");
        var reset = connection.prepareStatement("reset role")) {
      role.execute();

      try {
        assertThatThrownBy(call::execute).hasMessageContaining("background work only");
      } finally {
        reset.execute();
      }
    }
  }

  @Test
  void noScopeMeansNoRows() throws SQLException {
    assertThat(wall.readableWithoutScope()).isEmpty();
    assertThat(wall.readableWithoutSetting()).isEmpty();
  }

  @Test
  void aScopeSeesItsOwnRowsOnly() throws SQLException {
    var sight = wall.sight(ScopeKind.TOWNSHIP, "610926100").get("note");

    assertThat(sight.own()).isPositive();
    assertThat(sight.foreign()).isZero();
  }

  @Test
  void aPooledConnectionCarriesNothingOver() throws SQLException {
    assertThat(wall.forgetsTheScope(ScopeKind.TOWNSHIP, "610926100")).isTrue();
  }

  @Test
  void theServiceLeaksNothingWithoutItsFilters() {
    given()
        .auth()
        .oauth2(Tokens.township("610926101"))
        .get("/api/v1/notes/" + noteOfTownA)
        .then()
        .statusCode(404);
  }

  private static String write(String township) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("application/json")
        .body(Map.of("townshipCode", township, "text", "x"))
        .post("/api/v1/notes")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Takes the first wall down. */
  public static class WithoutFirstWall implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("anlan.scope.first-wall", "false");
    }
  }
}
