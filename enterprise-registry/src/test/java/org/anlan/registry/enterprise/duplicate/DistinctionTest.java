package org.anlan.registry.enterprise.duplicate;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pair that was looked into is not suggested again. */
@QuarkusTest
class DistinctionTest {

  private static final String COUNTY = Tokens.county();

  private String name;
  private String one;
  private String other;

  @BeforeEach
  void register() {
    Registry.seed();
    name = "平利县核实" + System.nanoTime() + "商店";
    one = entered(EMERGENCY);
    other = entered(HOUSING);
  }

  @Test
  void whoFoundTwoUnitsIsAskedNoMore() {
    get(COUNTY, pairs()).body("items", hasSize(1));

    for (int i = 0; i < 2; i++) {
      settle(COUNTY, other, Map.of("from", one, "reason", "经营者不同"))
          .statusCode(200)
          .body("items.otherId", contains(one))
          .body("items[0].reason", equalTo("经营者不同"));
    }

    get(COUNTY, pairs()).body("items", empty());
    get(COUNTY, "enterprises/" + one + "/distinctions").body("items.otherId", contains(other));
    get(COUNTY, "enterprises/" + other + "/history")
        .body("items.findAll { it.what == 'found-distinct' }", hasSize(1));
    settle(COUNTY, one, Map.of("from", other, "reason", "看错了", "withdrawn", true))
        .statusCode(200)
        .body("items", empty());
    get(COUNTY, pairs()).body("items", hasSize(1));
  }

  @Test
  void whoSeesOneOfThemOnlyCannotTell() {
    settle(Tokens.department(EMERGENCY), one, Map.of("from", other, "reason", "x"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/from"));
    settle(Tokens.department(EMERGENCY), other, Map.of("from", one, "reason", "x")).statusCode(404);
    settle(COUNTY, one, Map.of("from", one, "reason", "x"))
        .statusCode(409)
        .body("code", equalTo("distinct-from-itself"));
    settle(COUNTY, one, Map.of("from", other)).statusCode(400);
  }

  private static ValidatableResponse settle(String token, String id, Map<String, ?> finding) {
    return post(token, "enterprises/" + id + "/distinctions", finding);
  }

  private String pairs() {
    return "enterprise-duplicates?q=" + name;
  }

  /** Each department sees its own only, so neither is asked on entry. */
  private String entered(String department) {
    var unit = unit(TOWN_A, List.of(department));
    unit.put("name", name);
    return post(Tokens.department(department), "enterprises", unit)
        .statusCode(201)
        .extract()
        .path("id");
  }
}
