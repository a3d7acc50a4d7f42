package org.anlan.registry.supervision;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.anlan.registry.Registry.unit;
import static org.anlan.registry.Registry.unitWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupervisionResourceTest {

  private static final String COUNTY = Tokens.county();

  @Inject Owner owner;

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void postsSomebodyAndMasksTheirNumber() {
    var link = posted(registered(), "张建军").body("phone", equalTo("138****1234"));

    link.body("number", not(equalTo("")))
        .body("to", equalTo(null))
        .body("townshipCode", equalTo(TOWN_A))
        .body("createdBy", equalTo("county"))
        .header("ETag", "\"0\"");
    var path = "supervision-links/" + id(link);
    get(COUNTY, path).statusCode(200).body("phone", equalTo("138****1234"));
    get(COUNTY, path + "?reveal=核实").statusCode(200).body("phone", equalTo("13800001234"));
    get(Tokens.of(u -> u.named("a").roles("auditor").area("610926")), path + "?reveal=好奇")
        .statusCode(403)
        .body("code", equalTo("reveal-not-allowed"));
  }

  @Test
  void givesAPersonOneKeyWhoeverPostsThem() {
    var one = posted(registered(), "李为民").extract().<String>path("personKey");
    var inTownB = registered(unit(TOWN_B, List.of(HOUSING)));

    var other = post(Tokens.township(TOWN_B), "supervision-links", posting(inTownB, "李為民"));
    other.statusCode(201).body("personKey", equalTo(one));
    var namesake = posting(registered(), "李为民");
    namesake.put("personCode", "YJ-007");
    post(COUNTY, "supervision-links", namesake)
        .statusCode(201)
        .body("personKey", not(equalTo(one)));
  }

  @Test
  void linksAPersonOnceAtATime() {
    var unit = registered();
    var link = posted(unit, "王一");

    post(COUNTY, "supervision-links", posting(unit, "王一"))
        .statusCode(409)
        .body("code", equalTo("supervision-link-duplicate"));
    withdrawn(link, "2026-06-30").statusCode(200).body("to", equalTo("2026-06-30"));
    var again = posting(unit, "王一");
    again.put("from", "2026-07-01");
    post(COUNTY, "supervision-links", again).statusCode(201);
    var asLeader = posting(unit, "王一");
    asLeader.put("kind", "LEADER");
    post(COUNTY, "supervision-links", asLeader).statusCode(201);
  }

  @Test
  void endsOnceAndTellsWhoDidWhatWhenAndWhy() throws SQLException {
    var link = posted(registered(), "王二");
    withdrawn(link, "2026-06-30").statusCode(200).body("endReason", equalTo("工作调动"));

    post(COUNTY, "supervision-links/" + id(link) + "/withdrawal", "\"1\"", withdrawal("2026-05-01"))
        .statusCode(409)
        .body("code", equalTo("supervision-link-over"));
    post(COUNTY, "supervision-links/" + id(link) + "/withdrawal", "\"0\"", withdrawal("2026-05-01"))
        .statusCode(412);
    var told =
        owner.texts(
            "select type from outbox_event where subject = '%s' order by position"
                .formatted(id(link)));
    assertThat(told)
        .containsExactly("org.anlan.supervisor.posted.v1", "org.anlan.supervisor.withdrawn.v1");
    assertThat(
            owner.texts("select data from outbox_event where subject = '%s'".formatted(id(link))))
        .noneMatch(data -> data.contains("王二") || data.contains("13800001234"));
  }

  @Test
  void refusesWhatCannotBe() {
    var unit = registered();
    var backwards = posting(unit, "王三");
    backwards.put("to", "2026-04-30");
    post(COUNTY, "supervision-links", backwards)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/to"));
    var nowhere = posting(UUID.randomUUID(), "王三");
    post(COUNTY, "supervision-links", nowhere)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/enterpriseId"));
    var unknown = posting(unit, "王三");
    unknown.put("organizationCode", "610926-XX");
    post(COUNTY, "supervision-links", unknown)
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-code"));
    var closed = registered(unitWith("status", "CLOSED"));
    post(COUNTY, "supervision-links", posting(closed, "王三"))
        .statusCode(409)
        .body("code", equalTo("supervision-of-closed-enterprise"));
  }

  @Test
  void isListedToThoseWhoSeeTheUnit() {
    var inTownA = registered(unitWith("gridCode", GRID_A));
    var inTownB = registered(unit(TOWN_B, List.of(HOUSING)));
    var a = id(posted(inTownA, "赵甲"));
    var b = id(posted(inTownB, "赵乙"));

    listed(COUNTY, a, true);
    listed(COUNTY, b, true);
    listed(Tokens.township(TOWN_A), a, true);
    listed(Tokens.township(TOWN_A), b, false);
    listed(Tokens.department(EMERGENCY), b, false);
    listed(Tokens.grid(GRID_A), a, true);
    listed(Tokens.grid(GRID_A), b, false);
    listed(Tokens.enterprise(inTownA), a, true);
    listed(Tokens.enterprise(inTownA), b, false);
    get(Tokens.township(TOWN_B), "supervision-links/" + a).statusCode(404);
    post(Tokens.township(TOWN_B), "supervision-links", posting(inTownA, "赵丙"))
        .statusCode(400)
        .body("errors[0].code", equalTo("not-found"));
    post(Tokens.enterprise(inTownA), "supervision-links", posting(inTownA, "赵丙")).statusCode(403);
  }

  @Test
  void isNarrowedAndExported() {
    var unit = registered();
    var link = posted(unit, "钱多多");
    withdrawn(link, "2026-06-30");
    var of = "supervision-links?enterpriseId=" + unit;

    for (var filter :
        List.of(
            "kind=RESIDENT_SUPERVISOR",
            "batch=第一批",
            "activeOn=2026-06-30",
            "q=钱多",
            "townshipCode=" + TOWN_A,
            "departmentCode=" + EMERGENCY,
            "startedFrom=2026-05-01")) {
      get(COUNTY, of + "&count=true&" + filter).body("total", equalTo(1));
    }
    for (var filter : List.of("kind=LEADER", "batch=第二批", "activeOn=2026-07-01", "q=钱少")) {
      get(COUNTY, of + "&" + filter).body("items", hasSize(0));
    }
    get(COUNTY, of).body("items[0].enterpriseNumber", notNullValue());
    get(COUNTY, of + "&activeOn=yesterday").statusCode(400);
    Registry.as(COUNTY).accept("*/*").get("/api/v1/" + of + "&format=xlsx").then().statusCode(200);
  }

  @Test
  void followsItsUnitToAnotherTownAndIntoAnotherRecord() {
    var unit = registered(unit());
    var link = id(posted(unit, "孙同"));
    patch(COUNTY, "enterprises/" + unit, "\"0\"", Map.of("townshipCode", TOWN_B)).statusCode(200);

    listed(Tokens.township(TOWN_A), link, false);
    listed(Tokens.township(TOWN_B), link, true);

    var stays = registered(uncoded(unit(TOWN_A, List.of(HOUSING))));
    posted(stays, "孙同");
    post(COUNTY, "enterprises/" + unit + "/merges", "\"1\"", Map.of("into", stays)).statusCode(200);

    listed(Tokens.township(TOWN_B), link, false);
    listed(Tokens.township(TOWN_A), link, true);
    listed(Tokens.department(HOUSING), link, true);
    get(COUNTY, "supervision-links/" + link).body("enterpriseId", equalTo(stays.toString()));
  }

  @Test
  void postsInFiveStatementsAndReadsInTwo() {
    var unit = registered();
    posted(unit, "周一");

    Statements.forget();
    var link = id(posted(unit, "周二"));
    assertThat(Statements.all()).hasSizeLessThanOrEqualTo(5);
    Statements.forget();
    get(COUNTY, "supervision-links/" + link).statusCode(200);
    assertThat(Statements.all()).hasSize(2);
  }

  private static ValidatableResponse posted(UUID enterprise, String person) {
    return post(COUNTY, "supervision-links", posting(enterprise, person)).statusCode(201);
  }

  private static ValidatableResponse withdrawn(ValidatableResponse link, String on) {
    return post(COUNTY, "supervision-links/" + id(link) + "/withdrawal", "\"0\"", withdrawal(on));
  }

  private static Map<String, Object> withdrawal(String on) {
    return Map.of("on", on, "reason", "工作调动");
  }

  private static Map<String, Object> posting(UUID enterprise, String person) {
    return new HashMap<>(
        Map.of(
            "enterpriseId",
            enterprise,
            "kind",
            "RESIDENT_SUPERVISOR",
            "person",
            person,
            "organizationCode",
            EMERGENCY,
            "phone",
            "13800001234",
            "from",
            "2026-05-01",
            "batch",
            "第一批"));
  }

  private static String id(ValidatableResponse link) {
    return link.extract().path("id");
  }

  private static void listed(String token, String id, boolean expected) {
    get(token, "supervision-links?sort=-number&limit=200")
        .statusCode(200)
        .body("items.id", expected ? hasItem(id) : not(hasItem(id)));
  }
}
