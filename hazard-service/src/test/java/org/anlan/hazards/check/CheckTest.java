package org.anlan.hazards.check;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheStack
class CheckTest {

  private static final String LISTS = "/api/v1/checklists";
  private static final String TASKS = "/api/v1/check-tasks";
  private static final String REVIEWS = "/api/v1/expert-reviews";
  private static final Map<String, Object> FOUND =
      Map.of("level", "GENERAL", "description", "安全出口堵塞", "rectifyBy", "2099-12-31");

  @Inject County county;
  @Inject Clock clock;
  @Inject OutboxReader outbox;

  private final HazardApi all = HazardApi.as(Tokens.county());
  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private UUID enterprise;
  private HazardApi self;
  private LocalDate today;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = UUID.randomUUID();
    county.card(enterprise, TOWN_A, GRID_A, EMERGENCY);
    self = HazardApi.as(Tokens.enterprise(enterprise));
    today = LocalDate.now(clock);
  }

  @Test
  void aPublishedChecklistStandsAndABetterOneIsTheNextEdition() {
    var sector = "S" + enterprise.toString().substring(0, 8);
    var list = drafted(sector);
    self.asking().get(LISTS + "/" + list).then().statusCode(404);
    town.asking()
        .get(LISTS + "?sectorCode=" + sector)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    patched(list, Map.of("title", "加油站排查清单（试行）")).statusCode(200).body("version", equalTo(1));

    tell(all, LISTS, list, "publication", Map.of())
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"))
        .body("edition", equalTo(1));

    patched(list, Map.of("title", "另一名称"))
        .statusCode(409)
        .body("code", equalTo("checklist-published"));
    tell(all, LISTS, list, "publication", Map.of()).statusCode(409);
    for (var api : List.of(self, town, HazardApi.as(Tokens.grid(GRID_A)))) {
      api.asking()
          .get(LISTS + "/" + list)
          .then()
          .statusCode(200)
          .body("items[0].code", equalTo("1.1"));
      api.asking().get(LISTS + "?limit=200&status=DRAFT").then().body("items", hasSize(0));
    }
    HazardApi.as(Tokens.of(u -> u.named("x").roles("county").area("610927")))
        .asking()
        .get(LISTS + "/" + list)
        .then()
        .statusCode(404);
    all.asking()
        .get(LISTS + "/" + drafted(sector))
        .then()
        .body("edition", equalTo(2))
        .body("status", equalTo("DRAFT"));
  }

  @Test
  void whatACheckFindsIsAHazardOfTheEnterprisesOwn() throws Exception {
    var list = drafted("GM");
    tell(all, LISTS, list, "publication", Map.of()).statusCode(200);
    var task =
        created(
            self.asking()
                .body(
                    Map.of(
                        "level",
                        "TEAM",
                        "title",
                        "每周班组排查",
                        "checklistId",
                        list,
                        "dueOn",
                        today.toString(),
                        "everyDays",
                        7))
                .post(TASKS));
    town.asking().get(TASKS + "/" + task).then().body("status", equalTo("OPEN"));

    String hazard =
        tell(
                self,
                TASKS,
                task,
                "completion",
                Map.of(
                    "results", List.of(Map.of("item", "1.1", "passed", false, "finding", FOUND))))
            .statusCode(200)
            .body("status", equalTo("DONE"))
            .body("hazards", hasSize(1))
            .extract()
            .path("hazards[0].hazardId");

    all.get(UUID.fromString(hazard))
        .body("source", equalTo("SELF"))
        .body("inspectionLevel", equalTo("TEAM"))
        .body("occasion.kind", equalTo("CHECK_TASK"))
        .body("occasion.id", equalTo(task.toString()));
    assertThat(outbox.types(task))
        .containsExactly("org.anlan.check-task.assigned.v1", "org.anlan.check-task.done.v1");
    town.asking()
        .get(TASKS + "?status=OPEN&enterpriseId=" + enterprise)
        .then()
        .statusCode(200)
        .body("items.dueOn", contains(today.plusDays(7).toString()));
    tell(self, TASKS, task, "completion", Map.of())
        .statusCode(409)
        .body("code", equalTo("check-task-over"));
  }

  @Test
  void aCheckByAChecklistLeavesNothingOutAndEachItemThatFailsIsAHazard() {
    var list =
        created(
            all.asking()
                .body(
                    Map.of(
                        "sectorCode",
                        "GM",
                        "title",
                        "粉尘清单",
                        "items",
                        List.of(
                            Map.of("code", "1", "content", "安全出口是否畅通", "defaultLevel", "GENERAL"),
                            Map.of("code", "2", "content", "是否清理积尘", "defaultLevel", "MAJOR"))))
                .post(LISTS));
    tell(all, LISTS, list, "publication", Map.of()).statusCode(200);
    var order = new HashMap<String, Object>(order(today));
    order.put("checklistId", list);
    var task = created(self.asking().body(order).post(TASKS));
    var first = Map.of("item", "1", "passed", false, "note", "堆放纸箱");

    results(task, first)
        .statusCode(400)
        .body("errors.code", contains("check-item-missing"))
        .body("errors[0].detail", containsString("2"));
    results(
            task,
            first,
            first,
            Map.of("item", "2", "passed", true, "finding", FOUND),
            Map.of("item", "9", "passed", true))
        .statusCode(400)
        .body(
            "errors.code", contains("check-item-twice", "check-item-passed", "unknown-check-item"));
    results(task, first, Map.of("item", "2", "passed", false, "finding", FOUND))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/results/1/finding/level"));
    // a major hazard needs the item of a standard, which the checklist does not know
    results(task, first, Map.of("item", "2", "passed", false))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/results/1/finding/judgementBasis"));

    var hazards =
        results(task, first, Map.of("item", "2", "passed", true))
            .statusCode(200)
            .body("hazards", hasSize(1))
            .extract();
    all.get(UUID.fromString(hazards.path("hazards[0].hazardId")))
        .body("level", equalTo("GENERAL"))
        .body("description", equalTo("安全出口是否畅通：堆放纸箱"));
  }

  @SafeVarargs
  private ValidatableResponse results(UUID task, Map<String, ?>... results) {
    return tell(self, TASKS, task, "completion", Map.of("results", List.of(results)));
  }

  @Test
  void aFaultyFindingUndoesTheWholeCompletion() {
    var task = created(self.asking().body(order(today)).post(TASKS));

    tell(
            self,
            TASKS,
            task,
            "completion",
            Map.of("findings", List.of(FOUND, Map.of("level", "MAJOR", "description", "x"))))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/findings/1/judgementBasis"));

    self.asking().get(TASKS + "/" + task).then().body("status", equalTo("OPEN"));
    all.asking()
        .get("/api/v1/hazards?occasionId=" + task)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void openChecksGoWithTheirEnterpriseAndWhoseTheyAreNotFindsNothing() {
    var task = created(self.asking().body(order(today)).post(TASKS));
    var other = HazardApi.as(Tokens.township(TOWN_B));
    other.asking().get(TASKS + "/" + task).then().statusCode(404);

    county.card(enterprise, TOWN_B, null, HOUSING);

    other.asking().get(TASKS + "/" + task).then().statusCode(200);
    town.asking().get(TASKS + "?limit=200").then().body("items.id", not(hasItem(task.toString())));
    tell(other, TASKS, task, "cancellation", Map.of("reason", "停产"))
        .statusCode(200)
        .body("cancelled", equalTo("停产"));
    self.asking()
        .body(Map.of("level", "POST", "title", "x", "dueOn", "2020-01-01"))
        .post(TASKS)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("deadline-in-past"));
    self.asking()
        .body(
            Map.of(
                "level", "POST",
                "title", "x",
                "dueOn", "2099-01-01",
                "checklistId", UUID.randomUUID()))
        .post(TASKS)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-checklist"));
  }

  @Test
  void expertsFindHazardsAndInspectNothing() {
    var review =
        created(
            town.asking()
                .body(
                    Map.of(
                        "kind",
                        "THIRD_PARTY",
                        "organisation",
                        "陕西安评公司",
                        "contract",
                        Map.of("number", "HT-1", "from", "2026-01-01"),
                        "experts",
                        List.of(Map.of("name", "赵高工")),
                        "enterpriseId",
                        enterprise,
                        "facility",
                        "尾矿库",
                        "on",
                        today.toString(),
                        "findings",
                        List.of(FOUND)))
                .post(REVIEWS));
    tell(town, REVIEWS, review, "findings", Map.of("findings", List.of(FOUND)))
        .statusCode(200)
        .body("hazards", hasSize(2));

    all.asking()
        .get("/api/v1/hazards?occasionId=" + review)
        .then()
        .body("items.source", contains("THIRD_PARTY", "THIRD_PARTY"));
    self.asking().get(REVIEWS + "/" + review).then().statusCode(200);
    HazardApi.as(Tokens.township(TOWN_B))
        .asking()
        .get(REVIEWS + "/" + review)
        .then()
        .statusCode(404);
    var place =
        Map.of(
            "kind",
            "EXPERT",
            "organisation",
            "市专家库",
            "place",
            "老街口陡坡",
            "townshipCode",
            TOWN_A,
            "departmentCode",
            HOUSING,
            "on",
            today.toString());
    var atPlace = created(town.asking().body(place).post(REVIEWS));
    town.asking().get(REVIEWS + "/" + atPlace).then().body("hazards", hasSize(0));
    for (var path : List.of(LISTS, TASKS, REVIEWS)) {
      town.asking()
          .get(path + "?format=xlsx")
          .then()
          .statusCode(200)
          .contentType(startsWith("application/vnd.openxmlformats"));
    }
  }

  private static Map<String, Object> order(LocalDate due) {
    return Map.of("level", "POST", "title", "班前检查", "dueOn", due.toString());
  }

  private UUID drafted(String sector) {
    return created(
        all.asking()
            .body(
                Map.of(
                    "sectorCode",
                    sector,
                    "grade",
                    "三级",
                    "title",
                    "排查清单",
                    "items",
                    List.of(
                        Map.of(
                            "code", "1.1",
                            "content", "安全出口是否畅通",
                            "legalBasis", "消防法 28",
                            "defaultLevel", "GENERAL"))))
            .post(LISTS));
  }

  private ValidatableResponse patched(UUID list, Map<String, ?> patch) {
    return all.asking()
        .header("If-Match", etag(all, LISTS, list))
        .body(patch)
        .patch(LISTS + "/" + list)
        .then();
  }

  private static UUID created(io.restassured.response.Response response) {
    return UUID.fromString(response.then().statusCode(201).extract().path("id"));
  }

  private static ValidatableResponse tell(
      HazardApi api, String path, UUID id, String verb, Map<String, ?> body) {
    return api.asking()
        .header("If-Match", etag(api, path, id))
        .body(body)
        .post(path + "/" + id + "/" + verb)
        .then();
  }

  private static String etag(HazardApi api, String path, UUID id) {
    return api.asking().get(path + "/" + id).then().statusCode(200).extract().header("ETag");
  }
}
