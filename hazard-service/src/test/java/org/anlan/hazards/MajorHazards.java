package org.anlan.hazards;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Major hazards on their way, by those whose work it is. */
public record MajorHazards(
    HazardApi town, HazardApi enterprise, HazardApi department, LocalDate today) {

  public static final Map<String, String> BASIS =
      Map.of("standard", "工贸企业重大事故隐患判定标准", "item", "第三条第一项");

  /** A major hazard at the enterprise, found today by the town. */
  public UUID registered(UUID at) {
    var body = HazardApi.finding(at, today.toString());
    body.put("level", "MAJOR");
    body.put("judgementBasis", BASIS);
    return UUID.fromString(town.post(body).statusCode(201).extract().path("id"));
  }

  /** From assignment to the report that the work is done. */
  public void rectify(UUID id) {
    town.tell(id, "assignment", Map.of("assignee", "矿长")).statusCode(200);
    var plan = new HashMap<String, Object>();
    plan.put("measures", "加装泄爆装置");
    plan.put("responsiblePerson", "矿长");
    plan.put("funds", 120000);
    plan.put("deadline", "2099-01-01");
    plan.put("contingencyPlan", "停产撤人");
    enterprise.tell(id, "plan", plan).statusCode(200);
    complete(id);
  }

  /** The receipt of the slip. */
  public void receive(UUID id) {
    enterprise.tell(id, "assignment-receipt", Map.of("receivedBy", "矿长")).statusCode(200);
  }

  /** The report that the work is done. */
  public void complete(UUID id) {
    var on = today.toString();
    enterprise
        .tell(
            id,
            "completion",
            Map.of(
                "completedOn",
                on,
                "description",
                "已加装",
                "rectifiedBy",
                "矿长",
                "selfAcceptance",
                Map.of("acceptedBy", "专家组", "acceptedOn", on, "conclusion", "PASSED")))
        .statusCode(200);
  }

  /** Both reports and the department's acceptance. */
  public void accept(UUID id) {
    var on = today.toString();
    enterprise
        .tell(
            id,
            "department-report",
            Map.of("reportedOn", on, "department", "应急管理局", "proof", "报告单"))
        .statusCode(200);
    enterprise
        .tell(id, "worker-report", Map.of("reportedOn", on, "audience", "职工大会", "proof", "会议记录"))
        .statusCode(200);
    department
        .tell(id, "department-acceptance", Map.of("acceptedOn", on, "organ", "应急管理局"))
        .statusCode(200);
  }

  /** The approval to resume production, which may follow the acceptance. */
  public void resume(UUID id) {
    department
        .tell(
            id,
            "department-acceptance",
            Map.of("acceptedOn", today.toString(), "organ", "应急管理局", "resumptionApproved", true))
        .statusCode(200);
  }
}
