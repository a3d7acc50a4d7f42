package org.anlan.registry.enterprise.trait;

import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.unitWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TraitsTest {

  private static final String COUNTY = Tokens.county();
  private static final String PARK = "610926400";

  @BeforeEach
  void seed() {
    Registry.seed();
    post(COUNTY, "divisions", Map.of("code", PARK, "kind", "PARK", "name", "平利县工业园区"));
  }

  @Test
  void unitsAreFoundByWhatTheyAreLike() {
    var id = registered(unitWith("traits", traits())).toString();
    var other = registered().toString();

    get(COUNTY, "enterprises/" + id)
        .body("traits.parkCode", equalTo(PARK))
        .body("traits.chemicalActivities", contains("STORAGE", "TRADE"))
        .body("traits.capacity.amount", equalTo(30))
        .body("traits.capacity.unit", equalTo("万吨/年"))
        .body("traits.scale.size", equalTo("SMALL"));
    for (var filter :
        List.of(
            "parkCode=" + PARK,
            "chemicalActivity=TRADE,USE",
            "scale=SMALL,MICRO",
            "capacityFrom=29.5&capacityTo=30")) {
      var found =
          get(COUNTY, "enterprises?limit=200&sort=-number&" + filter)
              .statusCode(200)
              .extract()
              .<List<String>>path("items.id");
      assertThat(found).as(filter).contains(id).doesNotContain(other);
    }
    get(COUNTY, "enterprises?limit=200&sort=-number&parkCode=" + PARK + "&asOf=2026-01-01")
        .statusCode(200);
  }

  @Test
  void whatChangesIsInTheHistory() {
    var id = registered(unitWith("traits", traits()));

    var patched = new HashMap<String, Object>();
    patched.put("parkCode", null);
    patched.put("capacity", Map.of("amount", 45.5));
    patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("traits", patched))
        .statusCode(200)
        .body("traits.parkCode", nullValue())
        .body("traits.capacity.unit", equalTo("万吨/年"))
        .body("traits.scale.year", equalTo(2025));

    get(COUNTY, "enterprises/" + id + "/history")
        .body("items.last().data.fields", contains("parkCode", "capacity"));
    // nothing said, nothing changed: what the database wrote is what was said
    patch(COUNTY, "enterprises/" + id, "\"1\"", Map.of("employees", 35))
        .header("ETag", equalTo("\"1\""));
  }

  @Test
  void aParkIsADivisionThatIsThere() {
    post(COUNTY, "enterprises", unitWith("traits", Map.of("parkCode", "610926499")))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/traits/parkCode"))
        .body("errors[0].code", equalTo("unknown-code"));
    post(COUNTY, "enterprises", unitWith("traits", Map.of("capacity", Map.of("amount", 3))))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/traits/capacity/unit"));
  }

  /** 工业集中区: a park that supervises its units itself stands where elsewhere a township does. */
  @Test
  void aParkWithAnAdministrationIsAnAreaOfItsOwn() {
    var id = registered(Registry.unit(PARK, List.of(Registry.EMERGENCY))).toString();

    get(Tokens.township(PARK), "enterprises?limit=200").body("items.id", hasItems(id));
    get(Tokens.township(PARK), "enterprises/" + id).statusCode(200);
    get(Tokens.township(Registry.TOWN_A), "enterprises/" + id).statusCode(404);
  }

  @Test
  void howAUnitClosedIsKeptAndCounted() {
    var id = registered();
    var close =
        Map.of("status", "CLOSED", "on", "2026-11-01", "reason", "去产能", "closing", "CAPACITY_CUT");

    post(
            COUNTY,
            "enterprises/" + id + "/status-changes",
            "\"0\"",
            with(close, "status", "SUSPENDED"))
        .statusCode(400)
        .body("errors[0].code", equalTo("closing-without-closure"));
    post(COUNTY, "enterprises/" + id + "/status-changes", "\"0\"", close)
        .statusCode(200)
        .body("closing", equalTo("CAPACITY_CUT"));

    get(COUNTY, "enterprises?closing=CAPACITY_CUT&limit=200&sort=-number")
        .body("items.id", hasItems(id.toString()));
    get(COUNTY, "enterprises?closing=BANNED&limit=200&sort=-number").body("items", empty());
  }

  @Test
  void anAmountIsWhatItIsHoweverItIsWritten() {
    assertThat(new Capacity(new BigDecimal("30.0000"), "吨"))
        .isEqualTo(new Capacity(new BigDecimal("30"), " 吨 "));
    assertThat(new Capacity(new BigDecimal("3E+1"), "吨").amount()).hasToString("30");
  }

  private static Map<String, Object> with(Map<String, ?> all, String key, Object value) {
    var other = new HashMap<String, Object>(all);
    other.put(key, value);
    return other;
  }

  private static Map<String, Object> traits() {
    return Map.of(
        "parkCode",
        PARK,
        "chemicalActivities",
        List.of("STORAGE", "TRADE", "STORAGE"),
        "capacity",
        Map.of("amount", 30, "unit", "万吨/年"),
        "scale",
        Map.of("size", "SMALL", "source", "县统计局", "year", 2025));
  }
}
