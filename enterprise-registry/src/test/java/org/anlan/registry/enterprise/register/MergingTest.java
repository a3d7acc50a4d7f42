package org.anlan.registry.enterprise.register;

import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.anlan.registry.Registry.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records become one, whatever else happens to either meanwhile. */
@QuarkusTest
class MergingTest {

  private static final String COUNTY = Tokens.county();

  @Inject Owner owner;

  private UUID one;
  private UUID other;

  @BeforeEach
  void register() {
    Registry.seed();
    one = registered(uncoded(unit()));
    other = registered(unit());
  }

  @Test
  void waitsForWhoeverMergesTheOtherAndIsRefusedThen() throws Exception {
    whileOther("merged_into = '%s', closed_on = current_date".formatted(one))
        .statusCode(409)
        .body("code", equalTo("enterprise-merged"));

    get(COUNTY, "enterprises/" + one).body("mergedInto", equalTo(null));
  }

  @Test
  void bringsItsPartsToWhereTheOtherMovesMeanwhile() throws Exception {
    var part =
        post(
                COUNTY,
                "enterprises/" + one + "/licences",
                Map.of(
                    "type",
                    "MINING",
                    "number",
                    "A-1",
                    "validFrom",
                    "2024-02-01",
                    "authority",
                    "县局"))
            .statusCode(201)
            .extract()
            .<String>path("id");

    whileOther("township_code = '%s', grid_code = null".formatted(TOWN_B)).statusCode(200);

    get(COUNTY, "licences/" + part)
        .body("enterpriseId", equalTo(other.toString()))
        .body("townshipCode", equalTo(TOWN_B));
  }

  @Test
  void ofTwoOppositeMergersOneIsRefused() throws Exception {
    for (int i = 0; i < 5; i++) {
      register();
      Callable<Integer> there = () -> merge(one, other).extract().statusCode();
      Callable<Integer> back = () -> merge(other, one).extract().statusCode();
      try (var both = Executors.newFixedThreadPool(2)) {
        var answers = both.invokeAll(List.of(there, back));
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
            .containsExactlyInAnyOrder(200, 409);
      }
    }
  }

  @Test
  void theWayToAUnitEndsWhereRecordsLeadInACircle() throws SQLException {
    owner.backdate("enterprise", one.toString(), "merged_into = '%s'".formatted(other));
    owner.backdate("enterprise", other.toString(), "merged_into = '%s'".formatted(one));

    try (var connection = owner.begin();
        var statement = connection.createStatement()) {
      statement.execute("set local statement_timeout = '10s'");
      var part = "insert into dossier_part (enterprise_id) values ('%s')".formatted(one);
      assertThatThrownBy(() -> statement.execute(part)).hasMessageContaining("merged in a circle");
      connection.rollback();
    } finally {
      owner.backdate("enterprise", other.toString(), "merged_into = null");
    }
  }

  @Test
  void handsItsCodeOn() {
    var code = get(COUNTY, "enterprises/" + other).extract().<String>path("creditCode");
    merge(other, one).statusCode(200);
    var again = unit();
    again.put("creditCode", code);
    post(COUNTY, "enterprises", again)
        .statusCode(409)
        .body("code", equalTo("enterprise-duplicate"))
        .body("records", equalTo(List.of(one.toString())));

    patch(COUNTY, "enterprises/" + one, "\"0\"", Map.of("creditCode", code)).statusCode(200);

    again.put("townshipCode", TOWN_B);
    post(COUNTY, "enterprises", again)
        .statusCode(409)
        .body("records", equalTo(List.of(one.toString())));
  }

  @Test
  void handsOnTheYearsInWhichItWasWatchedAndTellsOfIt() throws SQLException {
    post(COUNTY, "enterprises/" + one + "/key-supervisions", "\"0\"", year(2025, "高危行业"))
        .statusCode(200);
    post(COUNTY, "enterprises/" + one + "/key-supervisions", "\"1\"", year(2024, "高危行业"))
        .statusCode(200);
    post(COUNTY, "enterprises/" + other + "/key-supervisions", "\"0\"", year(2024, "粉尘涉爆"))
        .statusCode(200);

    merge(one, "\"2\"", other).statusCode(200);

    get(COUNTY, "enterprises/" + other)
        .header("ETag", "\"2\"")
        .body("keySupervisions.year", equalTo(List.of(2024, 2025)))
        .body("keySupervisions.reason", equalTo(List.of("粉尘涉爆", "高危行业")));
    assertThat(
            owner.texts(
                "select data::jsonb ->> 'keyYears' from outbox_event where subject = '%s' and type like '%%enterprise-card%%' order by position"
                    .formatted(other)))
        .last()
        .isEqualTo("[2024, 2025]");
  }

  @Test
  void aUnitMayHaveGotAnotherCode() {
    merge(registered(), other).statusCode(200);
  }

  @Test
  void bringsAlongTheHistoriesOfAllThatWasMergedIntoIt() {
    var last = registered(uncoded(unit()));
    merge(one, other).statusCode(200);
    merge(other, last).statusCode(200);

    get(COUNTY, "enterprises/" + last + "/history")
        .statusCode(200)
        .body(
            "items.enterpriseId.unique()",
            containsInAnyOrder(one.toString(), other.toString(), last.toString()));
  }

  /** The answer to a merger that comes while somebody else changes the other record. */
  private ValidatableResponse whileOther(String assignments) throws Exception {
    try (var connection = owner.begin();
        var statement = connection.createStatement();
        var requests = Executors.newSingleThreadExecutor()) {
      statement.execute(
          "update enterprise set %s, version = version + 1 where id = '%s'"
              .formatted(assignments, other));
      var answer = requests.submit(() -> merge(one, other));
      try {
        answer.get(2, TimeUnit.SECONDS); // it has no reason to be done before the other is
      } catch (TimeoutException e) {
        assertThat(answer).isNotDone();
      }
      connection.commit();
      return answer.get(20, TimeUnit.SECONDS);
    }
  }

  private static ValidatableResponse merge(UUID id, UUID into) {
    return merge(id, "\"0\"", into);
  }

  private static ValidatableResponse merge(UUID id, String ifMatch, UUID into) {
    return post(COUNTY, "enterprises/" + id + "/merges", ifMatch, Map.of("into", into));
  }

  private static Map<String, Object> year(int year, String reason) {
    return Map.of("year", year, "reason", reason);
  }
}
