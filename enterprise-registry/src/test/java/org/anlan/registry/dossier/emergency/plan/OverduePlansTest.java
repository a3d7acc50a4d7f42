package org.anlan.registry.dossier.emergency.plan;

import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan that was not filed, or not evaluated, in time is told of once, however many look. */
@QuarkusTest
class OverduePlansTest {

  private static final String COUNTY = Tokens.county();

  @Inject OverduePlanSearch search;
  @Inject Owner owner;
  @Inject Clock clock;

  private UUID unit;

  @BeforeEach
  void register() {
    Registry.seed();
    unit = registered();
  }

  @Test
  void aFilingThatIsOverdueIsToldOnce() throws Exception {
    var late = plan("2026-03-02", Map.of());

    try (var replicas = Executors.newFixedThreadPool(4)) {
      Callable<Void> look =
          () -> {
            search.search();
            return null;
          };
      for (var done : replicas.invokeAll(IntStream.range(0, 8).mapToObj(i -> look).toList())) {
        done.get();
      }
    }

    assertThat(told(late)).containsExactly("recorded", "plan-filing-overdue");
    assertThat(said(late, "fileBy")).isEqualTo("2026-03-30");
  }

  @Test
  void whatHasNoDayYetOrAnotherOneIsNot() throws SQLException {
    var open = plan("2026-03-02", Map.of());
    owner.backdate("dossier_part", open, "due_on = null");
    var due = plan("2026-03-02", Map.of());
    owner.backdate("dossier_part", due, "due_on = '%s'".formatted(LocalDate.now(clock)));

    search.search();

    assertThat(told(open)).containsExactly("recorded");
    assertThat(told(due)).containsExactly("recorded");
  }

  @Test
  void aFiledPlanFallsDueForEvaluationAndThenAnew() throws SQLException {
    var plan = plan("2019-03-04", filed("2019-03-20"));
    search.search();
    search.search();
    assertThat(told(plan)).containsExactly("recorded", "plan-filed", "plan-evaluation-overdue");
    assertThat(said(plan, "evaluateBy")).isEqualTo("2022-03-04");

    patch(
            COUNTY,
            "emergency-plans/" + plan,
            "\"0\"",
            Map.of("evaluatedOn", LocalDate.now(clock).minusYears(3).minusDays(1).toString()))
        .statusCode(200);
    search.search();
    search.search();

    assertThat(told(plan))
        .containsExactly(
            "recorded",
            "plan-filed",
            "plan-evaluation-overdue",
            "changed",
            "plan-evaluation-overdue");
  }

  @Test
  void nobodyIsToldOfUnitsThatClosedOrPlansWithdrawn() throws SQLException {
    var withdrawn = plan("2026-03-02", Map.of());
    post(
            COUNTY,
            "emergency-plans/" + withdrawn + "/withdrawal",
            "\"0\"",
            Map.of("on", "2026-04-05", "reason", "修订"))
        .statusCode(200);
    var closed = plan("2026-03-02", Map.of());
    owner.backdate("enterprise", unit.toString(), "status = 'CLOSED'");

    search.search();

    assertThat(told(withdrawn)).containsExactly("recorded", "withdrawn");
    assertThat(told(closed)).containsExactly("recorded");
  }

  @Test
  void aPlanThatIsFiledOrShouldBeStaysTheSameInTheHandsOfItsUnit() {
    var own = Tokens.enterprise(unit);
    var late = plan("2026-03-02", Map.of());
    var filed = plan("2026-03-02", filed("2026-03-20"));
    var fresh = plan(LocalDate.now(clock).toString(), Map.of());
    var other = Map.of("name", "另一预案", "edition", "2", "kind", "ON_SITE", "issuedOn", "2026-03-01");

    for (var path : List.of("emergency-plans/" + late, "emergency-plans/" + filed)) {
      other.forEach(
          (member, value) ->
              patch(own, path, "\"0\"", Map.of(member, value))
                  .statusCode(403)
                  .body("code", equalTo("plan-by-office")));
      patch(own, path, "\"0\"", Map.of("evaluatedOn", "2026-04-01")).statusCode(200);
    }
    withdrawn(own, late, "\"1\"").statusCode(403).body("code", equalTo("plan-by-office"));
    withdrawn(own, filed, "\"1\"").statusCode(200);
    patch(own, "emergency-plans/" + fresh, "\"0\"", Map.of("kind", "ON_SITE")).statusCode(200);
    withdrawn(own, fresh, "\"1\"").statusCode(200);
    patch(COUNTY, "emergency-plans/" + late, "\"1\"", other).statusCode(200);
    withdrawn(COUNTY, late, "\"2\"").statusCode(200);
  }

  @Test
  void aPlanThatIsNeverFiledFallsDueForEvaluationAllTheSame() throws SQLException {
    var plan = plan("2023-03-06", Map.of());
    var beforeAnyCalendar = plan("2019-03-04", Map.of());
    search.search();
    search.search();

    assertThat(told(beforeAnyCalendar)).containsExactly("recorded", "plan-evaluation-overdue");
    assertThat(told(plan))
        .containsExactlyInAnyOrder("recorded", "plan-filing-overdue", "plan-evaluation-overdue");
    assertThat(
            owner.texts(
                "select data::jsonb ->> 'evaluateBy' from outbox_event where subject = '%s' and type like '%%plan-evaluation-overdue.v1'"
                    .formatted(plan)))
        .containsExactly("2026-03-06");
  }

  private ValidatableResponse withdrawn(String token, String plan, String ifMatch) {
    var today = LocalDate.now(clock).toString();
    return post(
        token,
        "emergency-plans/" + plan + "/withdrawal",
        ifMatch,
        Map.of("on", today, "reason", "修订"));
  }

  private static Map<String, String> filed(String on) {
    return Map.of("filedOn", on, "filingNumber", "610926-1");
  }

  private String plan(String issuedOn, Map<String, String> filing) {
    var plan = new HashMap<String, String>(filing);
    plan.putAll(Map.of("kind", "SPECIAL", "name", "专项预案", "issuedOn", issuedOn));
    return post(COUNTY, "enterprises/" + unit + "/emergency-plans", plan)
        .statusCode(201)
        .extract()
        .path("id");
  }

  private List<String> told(String id) throws SQLException {
    return owner.texts(
        "select substring(type from 'dossier-part\\.(.*)\\.v1') from outbox_event where subject = '"
            + id
            + "' order by position");
  }

  private String said(String id, String member) throws SQLException {
    return owner
        .texts(
            "select data::jsonb ->> '%s' from outbox_event where subject = '%s' and type like '%%overdue.v1'"
                .formatted(member, id))
        .getFirst();
  }
}
