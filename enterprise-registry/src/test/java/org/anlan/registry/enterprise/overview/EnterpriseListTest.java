package org.anlan.registry.enterprise.overview;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.anlan.registry.Registry.unit;
import static org.anlan.registry.Registry.unitWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EnterpriseListTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void showsEachCallerTheirOwn() {
    var inTownA = registered(unitWith("gridCode", GRID_A));
    var inTownB = registered(unit(TOWN_B, List.of(HOUSING)));

    listed(COUNTY, "limit=200", inTownA, true);
    listed(COUNTY, "limit=200", inTownB, true);
    listed(Tokens.township(TOWN_A), "limit=200", inTownA, true);
    listed(Tokens.township(TOWN_A), "limit=200", inTownB, false);
    listed(Tokens.department(HOUSING), "limit=200", inTownA, false);
    listed(Tokens.department(HOUSING), "limit=200", inTownB, true);
    listed(Tokens.grid(GRID_A), "limit=200", inTownA, true);
    listed(Tokens.grid(GRID_A), "limit=200", inTownB, false);
    get(Tokens.enterprise(inTownB), "enterprises")
        .body("items.id", equalTo(List.of(inTownB.toString())));
    get(Tokens.province(), "enterprises").statusCode(403);
  }

  @Test
  void isNarrowedByWhatAUnitIs() {
    var site = unit(TOWN_B, List.of(HOUSING, EMERGENCY));
    site.putAll(
        Map.of(
            "kind",
            "SITE",
            "sectorCodes",
            List.of("JZ"),
            "sizeClass",
            "ABOVE_SCALE",
            "premises",
            List.of("SMALL_WORKSHOP"),
            "status",
            "PREPARING",
            "keySupervision",
            true));
    var id = registered(site);
    var year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    for (var filter :
        List.of(
            "townshipCode=" + TOWN_B,
            "departmentCode=" + EMERGENCY,
            "sectorCode=JZ,XF",
            "kind=SITE",
            "status=PREPARING",
            "sizeClass=ABOVE_SCALE",
            "premises=NINE_SMALL",
            "keyYear=" + year,
            "keySupervision=true",
            "creditCode=" + site.get("creditCode"),
            "employeesFrom=35&employeesTo=35")) {
      listed(COUNTY, "limit=200&" + filter, id, true);
    }
    for (var filter :
        List.of(
            "townshipCode=" + TOWN_A,
            "sectorCode=FMKS",
            "kind=COMPANY",
            "premises=CROWDED",
            "keyYear=2001",
            "keySupervision=false",
            "employeesFrom=36")) {
      listed(COUNTY, "limit=200&" + filter, id, false);
    }
  }

  @Test
  void findsWhereSomebodyLivesWorksAndStores() {
    var together = registered(unitWith("premises", List.of("THREE_IN_ONE", "SMALL_WORKSHOP")));
    var workshop = registered(unitWith("premises", List.of("SMALL_WORKSHOP")));

    listed(COUNTY, "limit=200&premises=THREE_IN_ONE", together, true);
    listed(COUNTY, "limit=200&premises=THREE_IN_ONE", workshop, false);
    listed(COUNTY, "limit=200&premises=THREE_IN_ONE,SMALL_WORKSHOP", workshop, true);
    listed(COUNTY, "limit=200&premises=NINE_SMALL", together, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "name", "registeredOn", "employees"})
  void isSortedByEachPublishedField(String field) {
    registered(unit(TOWN_B, List.of(HOUSING)));
    registered(unit(TOWN_B, List.of(HOUSING)));

    for (var sort : List.of(field, "-" + field)) {
      var first = get(COUNTY, "enterprises?limit=1&sort=" + sort).statusCode(200).extract();
      get(COUNTY, "enterprises?limit=1&sort=" + sort + "&cursor=" + first.path("nextCursor"))
          .statusCode(200)
          .body("items.id", not(hasItem(first.<String>path("items[0].id"))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"清泉", "清泉 寨", "清泉寨竹"})
  void findsNamesFromTwoCharactersUpward(String text) {
    var id = registered(unitWith("name", "平利县清泉寨竹编厂"));

    listed(COUNTY, "q=" + text, id, true);
  }

  @Test
  void findsNamesInEitherScript() {
    var id = registered(unitWith("name", "平利县龙门烟花爆竹专卖店"));

    listed(COUNTY, "q=龍門煙花", id, true);
    listed(COUNTY, "q=龙门烟草", id, false);
  }

  @Test
  void leadsThroughAllPagesWithoutLossOrRepetition() {
    for (int i = 0; i < 5; i++) {
      registered(unitWith("industryCode", "C3039"));
    }
    var seen = new java.util.ArrayList<String>();
    var path = "enterprises?industryCode=C3039&limit=2&sort=-number";
    String cursor = "";
    while (cursor != null) {
      var page = get(COUNTY, path + cursor).statusCode(200).extract();
      seen.addAll(page.path("items.number"));
      cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
    }

    assertThat(seen)
        .hasSize(5)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    get(COUNTY, "enterprises?industryCode=C3039&limit=2&count=true").body("total", equalTo(5));
  }

  @Test
  void leavesMergedRecordsOutAndKeepsBothHistories() {
    var stays = registered(unitWith("industryCode", "C3033"));
    var goes = registered(uncoded(unitWith("industryCode", "C3033")));
    post(
            COUNTY,
            "enterprises/" + goes + "/status-changes",
            "\"0\"",
            Map.of("status", "SUSPENDED", "on", "2026-01-05", "reason", "检修"))
        .statusCode(200);

    post(COUNTY, "enterprises/" + goes + "/merges", "\"1\"", Map.of("into", stays))
        .statusCode(200)
        .body("mergedInto", equalTo(stays.toString()));

    listed(COUNTY, "industryCode=C3033", goes, false);
    get(COUNTY, "enterprises/" + goes).statusCode(200);
    get(COUNTY, "enterprises/" + stays + "/history")
        .body(
            "items.findAll { it.enterpriseId == '" + goes + "' }.what",
            equalTo(List.of("registered", "status-changed", "merged")))
        .body(
            "items.findAll { it.enterpriseId == '" + stays + "' }.what",
            equalTo(List.of("registered")));
    post(COUNTY, "enterprises/" + goes + "/merges", "\"2\"", Map.of("into", stays))
        .statusCode(409)
        .body("code", equalTo("enterprise-merged"));
    post(COUNTY, "enterprises/" + stays + "/merges", "\"0\"", Map.of("into", UUID.randomUUID()))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/into"));
  }

  @Test
  void tellsWhoDidWhatWhenAndWhy() {
    var id = registered();
    post(
            Tokens.township(TOWN_A),
            "enterprises/" + id + "/status-changes",
            "\"0\"",
            Map.of("status", "CLOSED", "on", "2026-01-05", "reason", "自行退出", "basis", "申请"))
        .statusCode(200);

    get(
            Tokens.of(u -> u.named("auditor").roles("auditor").area("610926")),
            "enterprises/" + id + "/history")
        .statusCode(200)
        .body("items[1].what", equalTo("status-changed"))
        .body("items[1].byName", equalTo("town-" + TOWN_A))
        .body("items[1].data.reason", equalTo("自行退出"))
        .body("items[1].data.on", equalTo("2026-01-05"));
    get(Tokens.township(TOWN_B), "enterprises/" + id + "/history").statusCode(404);
  }

  @Test
  void exportsTheSameRowsAsAWorkbook() {
    registered(unitWith("industryCode", "C3032"));

    var answer =
        Registry.as(COUNTY)
            .accept("*/*")
            .get("/api/v1/enterprises?industryCode=C3032&format=xlsx")
            .then()
            .statusCode(200)
            .extract();

    assertThat(answer.contentType()).contains("spreadsheetml");
    assertThat(answer.body().asByteArray()).startsWith('P', 'K');
  }

  @Test
  void refusesParametersItDoesNotKnow() {
    get(COUNTY, "enterprises?colour=red")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/query/colour"));
    get(COUNTY, "enterprises?sort=phone").statusCode(400);
    get(COUNTY, "enterprises?kind=SHOP").statusCode(400);
    get(COUNTY, "enterprises?premises=SHOP").statusCode(400);
    get(COUNTY, "enterprises?limit=201").statusCode(400);
  }

  @Test
  void showsNoTelephoneNumbers() {
    registered(unitWith("industryCode", "C3031"));

    get(COUNTY, "enterprises?industryCode=C3031")
        .body("items", everyItem(not(org.hamcrest.Matchers.hasKey("phone"))));
  }

  private static void listed(String token, String query, UUID id, boolean expected) {
    // the newest first: other tests leave more units behind than a page holds
    var answer = get(token, "enterprises?sort=-number&" + query).statusCode(200);
    answer.body("items.id", expected ? hasItem(id.toString()) : not(hasItem(id.toString())));
  }
}
