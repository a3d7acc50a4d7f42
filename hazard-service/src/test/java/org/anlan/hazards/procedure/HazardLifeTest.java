package org.anlan.hazards.procedure;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.HazardApi.finding;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hazards from report to closure, by those whose work it is. */
@QuarkusTest
@OnTheStack
class HazardLifeTest {

  @Inject County county;
  @Inject Clock clock;

  private UUID enterprise;
  private String today;
  private HazardApi self;
  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private final HazardApi department = HazardApi.as(Tokens.department(EMERGENCY));
  private final HazardApi leader =
      HazardApi.as(Tokens.of(u -> u.named("leader").roles("county", "leader").area("610926")));

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    today = LocalDate.now(clock).toString();
    self = HazardApi.as(Tokens.enterprise(enterprise));
  }

  @Test
  void aGeneralHazardGoesFromReportToClosureWithOneFailedRecheck() {
    var id = registered("GENERAL");

    town.tell(id, "assignment", Map.of("assignee", "机械厂"))
        .statusCode(200)
        .body("status", equalTo("ASSIGNED"));
    self.tell(id, "plan", plan()).statusCode(200).body("status", equalTo("RECTIFYING"));
    self.tell(id, "progress", Map.of("description", "已购材料", "percent", 40)).statusCode(200);
    self.tell(id, "interim-controls", Map.of("measures", "断电挂牌")).statusCode(200);
    leader
        .tell(
            id,
            "extensions",
            Map.of("rectifyBy", "2100-06-30", "reason", "材料未到", "requestedBy", "机械厂"))
        .statusCode(200)
        .body("rectifyBy", equalTo("2100-06-30"));
    self.tell(id, "completion", completion()).statusCode(200).body("status", equalTo("COMPLETED"));
    town.tell(id, "recheck", Map.of("passed", false, "opinion", "仍不合格", "rectifyBy", "2100-07-31"))
        .statusCode(200)
        .body("status", equalTo("RECTIFYING"))
        .body("rectification.round", equalTo(2));
    self.tell(id, "completion", completion()).statusCode(200);
    town.tell(id, "recheck", Map.of("passed", true, "opinion", "合格"))
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("closedHow", equalTo("RECHECK"))
        .body("closedOn", equalTo(today));

    town.asking()
        .get(HazardApi.HAZARDS + "/" + id + "/history")
        .then()
        .statusCode(200)
        .body(
            "items.action",
            contains(
                "registered",
                "assigned",
                "planned",
                "progressed",
                "interim-controlled",
                "extended",
                "completed",
                "sent-back",
                "completed",
                "closed"))
        .body("items[5].reason", equalTo("材料未到"))
        .body("items[1].by", equalTo("town-" + TOWN_A));
  }

  @Test
  void aMajorHazardOwesMoreBeforeItCloses() {
    var id = registered("MAJOR");
    town.tell(id, "assignment", Map.of()).statusCode(200);
    self.tell(id, "plan", plan()).statusCode(409).body("code", equalTo("plan-needs-five-elements"));
    self.tell(id, "plan", fullPlan()).statusCode(200);
    self.tell(id, "completion", completion())
        .statusCode(409)
        .body("code", equalTo("self-acceptance-required"));
    var completion = new HashMap<String, Object>(completion());
    completion.put(
        "selfAcceptance", Map.of("acceptedBy", "专家组", "acceptedOn", today, "conclusion", "PASSED"));
    self.tell(id, "completion", completion).statusCode(200);

    town.tell(id, "recheck", Map.of("passed", true))
        .statusCode(409)
        .body("code", equalTo("dual-report-required"));
    self.tell(
            id,
            "department-report",
            Map.of("reportedOn", today, "department", "应急局", "proof", "报告1号"))
        .statusCode(200);
    self.tell(id, "worker-report", Map.of("reportedOn", today, "audience", "职工大会", "proof", "会议纪要"))
        .statusCode(200);
    town.tell(id, "recheck", Map.of("passed", true))
        .statusCode(409)
        .body("code", equalTo("department-acceptance-required"));
    town.tell(id, "department-acceptance", acceptance()).statusCode(403);
    department.tell(id, "department-acceptance", acceptance()).statusCode(200);
    town.tell(id, "recheck", Map.of("passed", true))
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
  }

  @Test
  void aVerbOutOfTurnIsRefusedAndChangesNothing() {
    var id = registered("GENERAL");
    var before = town.get(id).extract().asString();

    town.tell(id, "recheck", Map.of("passed", true))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("hazard-transition"))
        .body("detail", equalTo("隐患处于“已登记”状态，不能进行此操作。"));

    org.assertj.core.api.Assertions.assertThat(town.get(id).extract().asString()).isEqualTo(before);
  }

  @Test
  void aChangeNeedsTheVersionThatWasSeen() {
    var id = registered("GENERAL");

    town.tell(id, "assignment", null, Map.of()).statusCode(428);
    town.tell(id, "assignment", "\"7\"", Map.of()).statusCode(412);
    town.tell(id, "assignment", "\"0\"", Map.of()).statusCode(200);
  }

  @Test
  void nobodyTouchesWhatTheyDoNotSee() {
    var id = registered("GENERAL");

    HazardApi.as(Tokens.township(TOWN_B)).tell(id, "assignment", "\"0\"", Map.of()).statusCode(404);
    HazardApi.as(Tokens.department(HOUSING))
        .tell(id, "assignment", "\"0\"", Map.of())
        .statusCode(404);
    self.tell(id, "assignment", "\"0\"", Map.of()).statusCode(403);
  }

  @Test
  void whoReportedTheWorkAsDoneDoesNotRecheckIt() {
    var id = registered("GENERAL");
    town.tell(id, "assignment", Map.of());
    town.tell(id, "plan", plan());
    town.tell(id, "completion", completion());

    town.tell(id, "recheck", Map.of("passed", true))
        .statusCode(409)
        .body("code", equalTo("recheck-by-rectifier"));
    department.tell(id, "recheck", Map.of("passed", true)).statusCode(200);
  }

  @Test
  void aBlankInATypedNameNeitherHidesWhoItIsNorStays() {
    var id = registered("GENERAL");
    town.tell(id, "assignment", Map.of());
    town.tell(id, "plan", plan());
    var done = new HashMap<String, Object>(completion());
    done.put("rectifiedBy", "\u3000王整改\u200b");
    self.tell(id, "completion", done)
        .statusCode(200)
        .body("rectification.completion.rectifiedBy", equalTo("王整改"));

    department
        .tell(id, "recheck", Map.of("passed", true, "recheckedBy", "王整改\u00a0"))
        .statusCode(409)
        .body("code", equalTo("recheck-by-rectifier"));
    department
        .tell(id, "recheck", Map.of("passed", true, "recheckedBy", " 李复查 "))
        .statusCode(200)
        .body("rectification.rechecks[0].recheckedBy", equalTo("李复查"));
  }

  @Test
  void aReportedHazardIsDismissedReturnedMergedOrRectifiedOnTheSpot() {
    var dismissed = registered("GENERAL");
    var kept = registered("GENERAL");
    var twin = registered("GENERAL");
    var spot = registered("GENERAL");

    town.tell(dismissed, "dismissal", Map.of("reason", "不构成隐患"))
        .statusCode(200)
        .body("status", equalTo("DISMISSED"));
    town.tell(kept, "assignment", Map.of()).statusCode(200);
    self.tell(kept, "return", Map.of("reason", "非本单位设施"))
        .statusCode(200)
        .body("status", equalTo("REGISTERED"));
    town.tell(twin, "merge", Map.of("into", UUID.randomUUID()))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-hazard"));
    town.tell(twin, "merge", Map.of("into", kept))
        .statusCode(200)
        .body("mergedInto", equalTo(kept.toString()));
    town.tell(spot, "on-spot-rectification", Map.of("description", "当场清理"))
        .statusCode(200)
        .body("closedHow", equalTo("ON_SPOT"));
  }

  @Test
  void aGeneralHazardIsEscalatedByAStandardItem() {
    var id = registered("GENERAL");

    town.tell(id, "escalation", Map.of())
        .statusCode(400)
        .body("errors.pointer", contains("/judgementBasis"));
    town.tell(
            id,
            "escalation",
            Map.of("judgementBasis", Map.of("standard", "工贸企业重大事故隐患判定标准", "item", "第三条第一项")))
        .statusCode(200)
        .body("level", equalTo("MAJOR"));
  }

  @Test
  void extensionsAreForALeaderOrTheDepartmentInChargeToGrant() {
    var id = registered("GENERAL");
    town.tell(id, "assignment", Map.of());
    var later = Map.of("rectifyBy", "2100-06-30", "reason", "材料未到", "requestedBy", "机械厂");

    town.tell(id, "extensions", later).statusCode(403);
    HazardApi.as(Tokens.county()).tell(id, "extensions", later).statusCode(403);
    HazardApi.as(Tokens.department(HOUSING)).tell(id, "extensions", "\"1\"", later).statusCode(404);
    department
        .tell(
            id,
            "extensions",
            Map.of("rectifyBy", "2100-06-30", "reason", "材料未到", "requestedBy", "dept-" + EMERGENCY))
        .statusCode(409)
        .body("code", equalTo("extension-by-applicant"));
    department
        .tell(id, "extensions", later)
        .statusCode(200)
        .body("rectification.extensions", hasSize(1));
  }

  @Test
  void whatIsMissingIsNamed() {
    var id = registered("GENERAL");

    self.tell(id, "plan", Map.of("measures", " ", "deadline", "2099-02-30"))
        .statusCode(400)
        .body("code", equalTo("invalid-request"));
  }

  private UUID registered(String level) {
    var body = finding(enterprise, today);
    body.put("level", level);
    if (level.equals("MAJOR")) {
      body.put("judgementBasis", Map.of("standard", "工贸企业重大事故隐患判定标准", "item", "第三条第一项"));
    }
    return UUID.fromString(town.post(body).statusCode(201).extract().path("id"));
  }

  private static Map<String, Object> plan() {
    return Map.of("measures", "重做接地", "responsiblePerson", "李工", "deadline", "2099-06-30");
  }

  private static Map<String, Object> fullPlan() {
    var plan = new HashMap<>(plan());
    plan.put("funds", 12000.50);
    plan.put("contingencyPlan", "断电撤人");
    return plan;
  }

  private Map<String, Object> completion() {
    return Map.of("completedOn", today, "description", "已整改");
  }

  private Map<String, Object> acceptance() {
    return Map.of("acceptedOn", today, "organ", "县应急管理局");
  }
}
