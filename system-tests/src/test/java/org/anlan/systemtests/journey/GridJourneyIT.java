package org.anlan.systemtests.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The member of a grid, who sees what nobody else walks past, and may report it and no more. */
@ExtendWith(RunningSuite.class)
class GridJourneyIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  private Person member;
  private Person neighbour;
  private Person town;
  private Person mine;
  private Person department;

  @BeforeEach
  void signIn() {
    member = Person.named("grid-a");
    neighbour = new Person(Tokens.grid("610926100-G02"));
    town = Person.named("town-a");
    mine = Person.named("enterprise-a");
    department = Person.named("dept-emergency");
  }

  @Test
  void reportsWhatIsWrongAtAnEnterpriseAndLeavesTheRestToTheTown() {
    var enterprise = mine.get("/api/v1/enterprises").extract().<String>path("items[0].id");
    var report = new HashMap<String, Object>(words("排土场边坡有裂缝"));
    report.put("enterpriseId", enterprise);
    var hazard =
        member
            .create("/api/v1/hazards", report)
            .statusCode(201)
            .body("source", equalTo("GRID"))
            .body("gridCode", equalTo("610926100-G01"))
            .body("status", equalTo("REGISTERED"))
            .extract()
            .header("Location");

    member
        .change(hazard, Map.of("description", "排土场边坡有裂缝，长约五米"))
        .statusCode(200)
        .body("description", equalTo("排土场边坡有裂缝，长约五米"));
    neighbour.get(hazard).statusCode(404);
    neighbour.change(hazard, Map.of("description", "不是我的")).statusCode(404);
    member.step(hazard, "assignment", Map.of("assignee", "矿长")).statusCode(403);
    member.step(hazard, "dismissal", Map.of("reason", "看错了")).statusCode(403);
    member
        .create("/api/v1/hazards", claiming(report, "TOWNSHIP"))
        .statusCode(400)
        .body("errors.code", hasItem("source-not-yours"));

    town.step(
            hazard,
            "assignment",
            Map.of("assignee", "矿长", "rectifyBy", TODAY.plusDays(10).toString()))
        .statusCode(200);
    member.change(hazard, Map.of("description", "太晚")).statusCode(409);
    mine.step(
            hazard,
            "plan",
            Map.of(
                "measures",
                "削坡",
                "responsiblePerson",
                "矿长",
                "deadline",
                TODAY.plusDays(5).toString()))
        .statusCode(200);
    mine.step(
            hazard,
            "completion",
            Map.of("completedOn", TODAY.toString(), "description", "已削坡", "rectifiedBy", "工班"))
        .statusCode(200);
    member.step(hazard, "recheck", Map.of("passed", true)).statusCode(403);
    town.step(hazard, "recheck", Map.of("passed", true))
        .statusCode(200)
        .body("status", equalTo("CLOSED"));

    member.get(hazard).statusCode(200).body("status", equalTo("CLOSED"));
    member.get(hazard + "/history").statusCode(200).body("items.size()", equalTo(6));
  }

  @Test
  void reportsAPlaceThatBelongsToNoEnterprise() {
    var report = new HashMap<String, Object>(words("河堤护栏缺失"));
    report.put("place", "三里垭桥头");
    report.put("townshipCode", "610926100");
    report.put("departmentCode", "610926-YJ");
    report.put("location", Map.of("lon", 109.36, "lat", 32.39));
    var answer = member.create("/api/v1/hazards", report).statusCode(201).extract();
    var hazard = answer.header("Location");
    var id = answer.<String>path("id");

    member.get("/api/v1/hazards?limit=200").body("items.id", hasItem(id));
    neighbour.get("/api/v1/hazards?limit=200").body("items.id", not(hasItem(id)));
    mine.get(hazard).statusCode(404);
    department.get(hazard).statusCode(200).body("gridCode", equalTo("610926100-G01"));
    town.step(
            hazard,
            "on-spot-rectification",
            Map.of("rectifiedOn", TODAY.toString(), "description", "当场修复"))
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("closedHow", equalTo("ON_SPOT"));

    report.put("townshipCode", "610926101");
    member
        .create("/api/v1/hazards", report)
        .statusCode(400)
        .body("errors.code", hasItem("grid-not-of-township"));
  }

  private static Map<String, Object> words(String description) {
    return Map.of("level", "GENERAL", "description", description, "foundOn", TODAY.toString());
  }

  private static Map<String, Object> claiming(Map<String, Object> report, String source) {
    var claim = new HashMap<>(report);
    claim.put("source", source);
    return claim;
  }
}
