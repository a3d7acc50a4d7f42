package org.anlan.hazards.register;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.HazardApi.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheStack
class HazardListTest {

  private static final String LISTS = "/api/v1/hazard-lists/";
  private static final String MAP = "/api/v1/hazard-map";

  @Inject County county;
  @Inject Clock clock;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private final HazardApi all = HazardApi.as(Tokens.county());
  private UUID enterprise;
  private UUID elsewhere;
  private String today;

  @BeforeEach
  void describe() {
    county.describe();
    today = LocalDate.now(clock).toString();
    enterprise = UUID.randomUUID();
    county.card(enterprise, TOWN_A, GRID_A, EMERGENCY);
    elsewhere = county.enterprise(TOWN_B, HOUSING);
    all.post(found(enterprise, "2026-01-01")).statusCode(201);
    all.post(found(enterprise, "2026-03-01")).statusCode(201);
    all.post(found(elsewhere, "2026-02-01")).statusCode(201);
  }

  private static Map<String, Object> found(UUID enterprise, String day) {
    return finding(enterprise, day);
  }

  @Test
  void listsNewestFirstAndByFilter() {
    all.asking()
        .queryParam("enterpriseId", enterprise)
        .get(HazardApi.HAZARDS)
        .then()
        .statusCode(200)
        .body("items.foundOn", contains("2026-03-01", "2026-01-01"))
        .body("items[0].townshipName", equalTo("城关镇"))
        .body("items[0].departmentName", equalTo("县应急管理局"));
    all.asking()
        .queryParam("enterpriseId", enterprise + "," + elsewhere)
        .queryParam("foundFrom", "2026-01-15")
        .queryParam("foundTo", "2026-02-15")
        .queryParam("count", true)
        .get(HazardApi.HAZARDS)
        .then()
        .body("total", equalTo(1))
        .body("items[0].enterpriseId", equalTo(elsewhere.toString()));
  }

  @Test
  void findsByTwoCharacters() {
    var body = found(enterprise, "2026-04-01");
    body.put("description", "疏散通道被堵塞");
    all.post(body).statusCode(201);

    all.asking()
        .queryParam("q", "堵塞")
        .queryParam("enterpriseId", enterprise)
        .get(HazardApi.HAZARDS)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  @Test
  void findsByWhatLetItComeAbout() {
    var people = rectified("PEOPLE");
    var management = rectified("MANAGEMENT");

    ofRootCause("PEOPLE").body("items.id", contains(people.toString()));
    ofRootCause("PEOPLE,MANAGEMENT")
        .body("items.id", containsInAnyOrder(people.toString(), management.toString()));
    ofRootCause("EQUIPMENT").body("items", hasSize(0));
    all.asking().queryParam("rootCause", "BAD_LUCK").get(HazardApi.HAZARDS).then().statusCode(400);
  }

  /** A hazard reported as gone, with what let it come about. */
  private UUID rectified(String rootCause) {
    var id =
        UUID.fromString(
            all.post(found(enterprise, "2026-04-01")).statusCode(201).extract().path("id"));
    all.tell(id, "assignment", Map.of()).statusCode(200);
    var plan = Map.of("measures", "重做", "responsiblePerson", "李工", "deadline", "2099-01-01");
    all.tell(id, "plan", plan).statusCode(200);
    all.tell(
            id,
            "completion",
            Map.of("completedOn", today, "description", "已重做", "rootCause", rootCause))
        .statusCode(200);
    return id;
  }

  private ValidatableResponse ofRootCause(String causes) {
    return all.asking()
        .queryParam("enterpriseId", enterprise)
        .queryParam("rootCause", causes)
        .get(HazardApi.HAZARDS)
        .then()
        .statusCode(200);
  }

  @Test
  void whatIsOverdueIsComputedNotStored() {
    var body = found(enterprise, "2026-01-05");
    body.put("rectifyBy", "2026-01-10");
    var id =
        UUID.fromString(
            all.post(body).statusCode(201).body("overdue", equalTo(true)).extract().path("id"));

    overdue(true).body("items.id", contains(id.toString()));
    all.tell(id, "on-spot-rectification", Map.of("description", "已清理"))
        .statusCode(200)
        .body("overdue", equalTo(false));
    overdue(true).body("items", hasSize(0));
    overdue(false).body("items", hasSize(3));
  }

  private io.restassured.response.ValidatableResponse overdue(boolean yes) {
    return all.asking()
        .queryParam("overdue", yes)
        .queryParam("enterpriseId", enterprise)
        .get(HazardApi.HAZARDS)
        .then()
        .statusCode(200);
  }

  @Test
  void refusesAParameterThatNobodyPublished() {
    all.asking()
        .queryParam("state", "OPEN")
        .get(HazardApi.HAZARDS)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-parameter"));
  }

  @Test
  void theThreeListsAndTheMapAgreeUnderEveryScope() {
    var scopes =
        List.of(
            Tokens.county(),
            Tokens.township(TOWN_A),
            Tokens.township(TOWN_B),
            Tokens.township(TOWN_A, TOWN_B),
            Tokens.department(EMERGENCY),
            Tokens.department(HOUSING),
            Tokens.grid(GRID_A),
            Tokens.enterprise(enterprise),
            Tokens.prefecture());
    var totals = new HashSet<Integer>();
    for (var scope : scopes) {
      var api = HazardApi.as(scope);
      var total = total(api, HazardApi.HAZARDS);
      totals.add(total);

      for (var list : List.of("hazards", "measures", "responsibilities")) {
        assertThat(total(api, LISTS + list)).isEqualTo(total);
      }
      int onMap = api.asking().get(MAP).then().statusCode(200).extract().path("features.size()");
      assertThat(onMap).isEqualTo(total(api, HazardApi.HAZARDS + "?located=true"));
    }
    assertThat(totals).hasSizeGreaterThan(2); // scopes that all see the same would prove nothing
  }

  private static int total(HazardApi api, String path) {
    return api.asking()
        .queryParam("count", true)
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .path("total");
  }

  @Test
  void theMeasuresListShowsThePlan() {
    var id = UUID.fromString(all.post(found(enterprise, "2026-05-01")).extract().path("id"));
    all.tell(id, "assignment", Map.of("assignee", "机械厂"));
    all.tell(
        id,
        "plan",
        Map.of(
            "measures",
            "重做接地",
            "responsiblePerson",
            "李工",
            "funds",
            1200.5,
            "deadline",
            "2099-06-30"));
    all.tell(id, "progress", Map.of("description", "一半", "percent", 50));

    all.asking()
        .queryParam("enterpriseId", enterprise)
        .queryParam("status", "RECTIFYING")
        .get(LISTS + "measures")
        .then()
        .statusCode(200)
        .body("items[0].measures", equalTo("重做接地"))
        .body("items[0].funds", equalTo(1200.5f))
        .body("items[0].percent", equalTo(50));
    all.asking()
        .queryParam("enterpriseId", enterprise)
        .queryParam("status", "RECTIFYING")
        .get(LISTS + "responsibilities")
        .then()
        .body("items[0].assignee", equalTo("机械厂"))
        .body("items[0].responsiblePerson", equalTo("李工"));
  }

  @Test
  void theMapShowsWhatLiesInTheBox() {
    map("109,32,110,33")
        .body("type", equalTo("FeatureCollection"))
        .body("features", hasSize(2))
        .body("features.geometry.type", everyItem(equalTo("Point")));
    map("110,32,111,33").body("features", hasSize(0));
    all.asking().queryParam("bbox", "1,2,3").get(MAP).then().statusCode(400);
  }

  private io.restassured.response.ValidatableResponse map(String box) {
    return all.asking()
        .queryParam("bbox", box)
        .queryParam("enterpriseId", enterprise)
        .get(MAP)
        .then()
        .statusCode(200);
  }

  @Test
  void aListLeavesAsAWorkbook() {
    town.asking()
        .queryParam("format", "xlsx")
        .get(HazardApi.HAZARDS)
        .then()
        .statusCode(200)
        .contentType(startsWith("application/vnd.openxmlformats"));
  }
}
