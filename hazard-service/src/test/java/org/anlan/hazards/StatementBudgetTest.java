package org.anlan.hazards;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.HazardApi.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.reference.CardListener;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Round trips to the database are a promise, whatever the machine does. */
@QuarkusTest
@OnTheStack
class StatementBudgetTest {

  @Inject County county;
  @Inject @Any Instance<CardListener> listeners;

  private final HazardApi api = HazardApi.as(Tokens.county());
  private UUID enterprise;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
  }

  @Test
  void readsAHazardAndItsHistoryInTwo() {
    var id = registered();

    costs(2, () -> api.get(id).statusCode(200));
    costs(2, () -> ask("/api/v1/hazards/" + id + "/history"));
  }

  @Test
  void readsAPageInTwoHoweverManyComeBack() {
    for (int i = 0; i < 3; i++) {
      registered();
    }

    costs(2, () -> ask("/api/v1/hazards?limit=1"));
    costs(2, () -> ask("/api/v1/hazards?limit=200&q=接地"));
    costs(3, () -> ask("/api/v1/hazards?limit=200&count=true"));
    costs(2, () -> ask("/api/v1/hazard-lists/measures?limit=200"));
    costs(2, () -> ask("/api/v1/hazard-lists/responsibilities?limit=200"));
    costs(2, () -> ask("/api/v1/hazard-map"));
  }

  @Test
  void registersInFiveAtMost() {
    // the first takes a block of numbers, the next forty-nine find theirs in it
    costsAtMost(5, () -> api.post(finding(enterprise, "2026-01-15")).statusCode(201));
    var body = finding(null, "2026-01-15");
    body.put("place", "老街口");
    body.put("townshipCode", TOWN_A);
    body.put("departmentCode", HOUSING);
    costsAtMost(5, () -> api.post(body).statusCode(201));
  }

  @Test
  void tellsAVerbInFour() {
    var id = registered();
    var twin = registered();

    // the slip's number costs one in fifty times
    costsAtMost(5, () -> tell(id, "assignment", 0, Map.of()));
    costs(
        4,
        () ->
            tell(
                id,
                "plan",
                1,
                Map.of("measures", "重做", "responsiblePerson", "李工", "deadline", "2099-01-01")));
    costs(4, () -> tell(id, "progress", 2, Map.of("description", "一半")));
    costs(4, () -> tell(twin, "merge", 0, Map.of("into", id)));
  }

  /**
   * The inbox costs none of its own: it travels with the scope. Each feature that goes along looks
   * once for what it has.
   */
  @Test
  void followsAMovedEnterpriseInFourHoweverManyGoWithIt() {
    for (int i = 0; i < 3; i++) {
      registered();
    }
    Statements.forget();

    county.card(enterprise, TOWN_B, GRID_A, HOUSING);

    assertThat(Statements.ofBackground())
        .last()
        .satisfies(t -> assertThat(t).hasSize(4 + listeners()));
  }

  @Test
  void followsAMergedEnterpriseInOneMore() {
    registered();
    var survivor = county.enterprise(TOWN_B, HOUSING);
    Statements.forget();

    county.merged(enterprise, survivor, TOWN_A, EMERGENCY);

    assertThat(Statements.ofBackground())
        .last()
        .satisfies(t -> assertThat(t).hasSize(5 + listeners()));
  }

  private int listeners() {
    return (int) listeners.stream().count();
  }

  private UUID registered() {
    return UUID.fromString(
        api.post(finding(enterprise, "2026-01-15")).statusCode(201).extract().path("id"));
  }

  private void tell(UUID id, String verb, int version, Map<String, ?> body) {
    api.tell(id, verb, "\"" + version + "\"", body).statusCode(200);
  }

  private void ask(String path) {
    api.asking().get(path).then().statusCode(200);
  }

  private static void costsAtMost(int statements, Runnable request) {
    Statements.forget();
    request.run();
    assertThat(Statements.all()).hasSizeBetween(1, statements);
  }

  private static void costs(int statements, Runnable request) {
    Statements.forget();
    request.run();
    assertThat(Statements.all()).hasSize(statements);
  }
}
