package org.anlan.registry.enterprise.register;

import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.anlan.registry.Registry.unit;
import static org.anlan.registry.Registry.unitWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Round trips to the database are a promise, whatever the machine does. */
@QuarkusTest
class StatementBudgetTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void readsAnEnterpriseInTwo() {
    var id = registered();

    costs(2, () -> get(COUNTY, "enterprises/" + id).statusCode(200));
    costs(2, () -> get(COUNTY, "enterprises/" + id + "/history").statusCode(200));
  }

  @Test
  void readsAPageInTwoHoweverManyComeBack() {
    for (int i = 0; i < 3; i++) {
      registered();
    }

    costs(2, () -> get(COUNTY, "enterprises?limit=1").statusCode(200));
    costs(2, () -> get(COUNTY, "enterprises?limit=200&q=石材").statusCode(200));
    costs(3, () -> get(COUNTY, "enterprises?limit=200&count=true").statusCode(200));
  }

  @Test
  void registersInFourAndOnceInFiftyTimesInFive() {
    registered();
    var unit = unitWith("gridCode", GRID_A);
    unit.put("keySupervision", true);

    Statements.forget();
    post(COUNTY, "enterprises", unit).statusCode(201);

    // which of the fifty it is depends on how many came before
    assertThat(Statements.all().stream().filter(sql -> !sql.startsWith("select nextval")))
        .hasSize(4);
  }

  @Test
  void changesInFiveAtMost() {
    var id = registered();
    var path = "enterprises/" + id;

    costs(4, () -> patch(COUNTY, path, "\"0\"", Map.of("employees", 7)).statusCode(200));
    costs(5, () -> patch(COUNTY, path, "\"1\"", Map.of("townshipCode", TOWN_B)).statusCode(200));
    costs(
        4,
        () ->
            post(COUNTY, path + "/key-supervisions", "\"2\"", Map.of("year", 2024, "reason", "高危"))
                .statusCode(200));
    costs(
        4,
        () ->
            post(
                    COUNTY,
                    path + "/status-changes",
                    "\"3\"",
                    Map.of("status", "CLOSED", "on", "2026-01-05", "reason", "退出"))
                .statusCode(200));
  }

  @Test
  void mergesInFour() {
    var stays = registered(unit());
    var goes = registered(uncoded(unit()));

    costs(
        4,
        () ->
            post(COUNTY, "enterprises/" + goes + "/merges", "\"0\"", Map.of("into", stays))
                .statusCode(200));
  }

  private static void costs(int statements, Runnable request) {
    Statements.forget();
    request.run();
    assertThat(Statements.all()).hasSize(statements);
  }
}
