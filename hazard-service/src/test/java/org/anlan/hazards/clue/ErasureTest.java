package org.anlan.hazards.clue;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.clue.erasure.ErasureSearch;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reported something is forgotten in time, and not before. */
@QuarkusTest
@OnTheStack
class ErasureTest {

  private static final String FORGOTTEN = "org.anlan.clue.reporter-erased.v1";

  @Inject County county;
  @Inject ErasureSearch search;
  @Inject OutboxReader outbox;

  private final ClueApi official = ClueApi.as(Tokens.county());
  private final ClueApi emergency = ClueApi.as(Tokens.department(EMERGENCY));

  @BeforeEach
  void describe() {
    county.describe();
  }

  @Test
  void isForgottenWhenTheTimeIsOverAndOnce() throws SQLException {
    var clue = reported(true);
    age(clue, 1094);
    search.search();
    assertThat(known(clue)).isTrue();
    assertThat(outbox.types(clue)).doesNotContain(FORGOTTEN);

    age(clue, 2);
    search.search();
    search.search();

    assertThat(known(clue)).isFalse();
    assertThat(outbox.types(clue)).containsOnlyOnce(FORGOTTEN);
  }

  @Test
  void nothingIsToldOfWhoGaveNoName() throws SQLException {
    var clue = reported(false);
    age(clue, 2000);
    search.search();

    assertThat(outbox.types(clue)).doesNotContain(FORGOTTEN);
  }

  @Test
  void whoNobodyEverAnsweredIsForgottenToo() throws SQLException {
    var untouched = told(true);
    var unanswered = told(true);
    judged(unanswered);
    for (var clue : List.of(untouched, unanswered)) {
      age(clue, 1094);
      search.search();
      assertThat(known(clue)).isTrue();

      age(clue, 10); // its step fell due some days after it was told
      search.search();
      assertThat(known(clue)).isFalse();
      assertThat(outbox.types(clue)).containsOnlyOnce(FORGOTTEN);
    }
  }

  @Test
  void whoWaitsForARewardIsNotForgotten() throws SQLException {
    var clue = reported(true);
    age(clue, 2000);
    run(
        "insert into reward (id, version, number, county_code, clue_id, clue_number, fact_id, kind, basis, amount,"
            + " status, entries, proposed_at) values (gen_random_uuid(), 0, 'JL-' || ?, '610926', ?, 'x',"
            + " gen_random_uuid(), 'GENERAL_HAZARD', 'x', 300, 'PROPOSED', '{}', now())",
        clue.toString(),
        clue);
    search.search();
    assertThat(known(clue)).isTrue();

    run("update reward set status = 'REFUSED' where clue_id = ?", clue);
    search.search();
    assertThat(known(clue)).isFalse();
  }

  /** A report that is closed: somebody looked, and it was not so. */
  private UUID reported(boolean byName) {
    var clue = told(byName);
    judged(clue);
    emergency.tell(clue, "feedback", Map.of("text", "已查，不属实")).statusCode(200);
    return clue;
  }

  private void judged(UUID clue) {
    official.tell(clue, "dispatch", Map.of("departmentCode", EMERGENCY)).statusCode(200);
    emergency.tell(clue, "acceptance", Map.of()).statusCode(200);
    emergency.tell(clue, "dismissal", Map.of("reason", "不属实")).statusCode(200);
  }

  private UUID told(boolean byName) {
    var body = new HashMap<String, Object>();
    body.putAll(Map.of("description", "夜里排水", "place", "河边", "townshipCode", TOWN_A));
    if (byName) {
      body.put("reporter", Map.of("name", "某人", "phone", "13900000000"));
    }
    var receipt =
        given()
            .contentType("application/json")
            .body(body)
            .post("/public/v1/reports")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("receipt");
    return UUID.fromString(
        official.asking().get(ClueApi.CLUES + "?receipt=" + receipt).path("items[0].id"));
  }

  private static void age(UUID clue, int days) throws SQLException {
    run(
        "update clue set closed_at = closed_at - make_interval(days => ?), due_at = due_at - make_interval(days => ?)"
            + " where id = ?",
        days,
        days,
        clue);
    run(
        "update vault.identity set put_at = put_at - make_interval(days => ?) where id = ?",
        days,
        clue);
  }

  private static boolean known(UUID clue) throws SQLException {
    return run("update vault.identity set key_mark = key_mark where id = ?", clue) == 1;
  }

  /** As nobody of the service could. */
  private static int run(String sql, Object... values) throws SQLException {
    var stack = StackConnection.current();
    try (var connection =
            DriverManager.getConnection(
                stack.postgresUrl() + "hazard", "postgres", stack.postgresPassword());
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
