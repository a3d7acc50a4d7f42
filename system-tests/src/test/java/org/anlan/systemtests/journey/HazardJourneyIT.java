package org.anlan.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSuite.class)
class HazardJourneyIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final Map<String, String> BASIS =
      Map.of("standard", "工贸企业重大事故隐患判定标准", "item", "第三条第一项", "reason", "矿区加工厂外包作业");

  private Person county;
  private Person town;
  private Person otherTown;
  private Person department;
  private Person mine;
  private String enterprise;

  @BeforeEach
  void signIn() {
    county = Person.named("county");
    town = Person.named("town-a");
    otherTown = Person.named("town-b");
    department = Person.named("dept-emergency");
    mine = Person.named("enterprise-a");
    enterprise = mine.get("/api/v1/enterprises").extract().path("items[0].id");
  }

  @Test
  void aGeneralHazardGoesFromReportToClosure() {
    var found = county.figure("hazards.general.found");
    var closed = county.figure("hazards.general.closed");

    var hazard = registerBy(town, "GENERAL", Map.of());
    otherTown.get(hazard).statusCode(404);
    otherTown.step(hazard, "assignment", Map.of()).statusCode(404);
    town.step(hazard, "recheck", Map.of("passed", true)).statusCode(409);
    town.step(hazard, "assignment", Map.of("assignee", "矿长"))
        .statusCode(200)
        .body("status", equalTo("ASSIGNED"));
    mine.step(hazard, "plan", plan()).statusCode(200).body("status", equalTo("RECTIFYING"));
    mine.step(hazard, "progress", Map.of("description", "已采购接地线", "percent", 50)).statusCode(200);
    mine.step(hazard, "completion", completion())
        .statusCode(200)
        .body("status", equalTo("COMPLETED"));
    mine.step(hazard, "recheck", Map.of("passed", true)).statusCode(403);
    town.step(
            hazard,
            "recheck",
            Map.of("passed", false, "opinion", "未上锁", "rectifyBy", TODAY.plusDays(9).toString()))
        .statusCode(200)
        .body("status", equalTo("RECTIFYING"));
    mine.step(hazard, "completion", completion()).statusCode(200);
    town.step(hazard, "recheck", Map.of("passed", true, "opinion", "合格"))
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("closedHow", equalTo("RECHECK"));
    town.step(hazard, "dismissal", Map.of("reason", "太晚")).statusCode(409);

    await()
        .untilAsserted(
            () -> {
              assertThat(county.figure("hazards.general.found")).isEqualTo(found + 1);
              assertThat(county.figure("hazards.general.closed")).isEqualTo(closed + 1);
            });
    town.get(hazard + "/history").statusCode(200).body("items.size()", equalTo(8));
  }

  @Test
  void aMajorHazardNeedsItsBasisFiveElementsTwoReportsAndAcceptance() {
    department
        .create("/api/v1/hazards", hazard("MAJOR", Map.of()))
        .statusCode(400)
        .body("errors.pointer", hasItem("/judgementBasis"));

    var hazard = registerBy(department, "MAJOR", Map.of("judgementBasis", BASIS));
    department.step(hazard, "assignment", Map.of()).statusCode(200);
    mine.step(hazard, "plan", plan())
        .statusCode(409)
        .body("code", equalTo("plan-needs-five-elements"));
    mine.step(hazard, "plan", planOfFive()).statusCode(200).body("status", equalTo("RECTIFYING"));
    mine.step(hazard, "interim-controls", Map.of("measures", "停产撤人", "productionStopped", true))
        .statusCode(200);
    mine.step(
            hazard,
            "department-report",
            Map.of("reportedOn", TODAY.toString(), "department", "应急管理局", "proof", "报告单"))
        .statusCode(200);
    mine.step(
            hazard,
            "worker-report",
            Map.of("reportedOn", TODAY.toString(), "audience", "职工大会", "proof", "会议记录"))
        .statusCode(200);
    mine.step(hazard, "completion", completionWithAcceptance()).statusCode(200);
    department.step(hazard, "recheck", Map.of("passed", true)).statusCode(409);
    department
        .step(
            hazard,
            "department-acceptance",
            Map.of("acceptedOn", TODAY.toString(), "organ", "应急管理局", "resumptionApproved", true))
        .statusCode(200);
    department
        .step(hazard, "recheck", Map.of("passed", true))
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
  }

  private String registerBy(Person person, String level, Map<String, ?> more) {
    return person
        .create("/api/v1/hazards", hazard(level, more))
        .statusCode(201)
        .body("status", equalTo("REGISTERED"))
        .extract()
        .header("Location");
  }

  private Map<String, Object> hazard(String level, Map<String, ?> more) {
    var hazard = new HashMap<String, Object>(more);
    hazard.put("enterpriseId", enterprise);
    hazard.put("level", level);
    hazard.put("description", "配电箱未接地");
    hazard.put("foundOn", TODAY.toString());
    hazard.put("rectifyBy", TODAY.plusDays(30).toString());
    return hazard;
  }

  private static Map<String, Object> plan() {
    return Map.of(
        "measures", "接地", "responsiblePerson", "矿长", "deadline", TODAY.plusDays(7).toString());
  }

  private static Map<String, Object> planOfFive() {
    return Map.of(
        "measures",
        "加装泄爆装置",
        "responsiblePerson",
        "矿长",
        "deadline",
        TODAY.plusDays(20).toString(),
        "funds",
        50000,
        "contingencyPlan",
        "停产撤人");
  }

  private static Map<String, Object> completion() {
    return Map.of("completedOn", TODAY.toString(), "description", "已接地", "rectifiedBy", "电工");
  }

  private static Map<String, Object> completionWithAcceptance() {
    return Map.of(
        "completedOn", TODAY.toString(),
        "description", "已加装",
        "selfAcceptance",
            Map.of("acceptedBy", "专家组", "acceptedOn", TODAY.toString(), "conclusion", "PASSED"));
  }
}
