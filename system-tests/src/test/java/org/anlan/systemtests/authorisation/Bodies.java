package org.anlan.systemtests.authorisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A well-formed body for each operation that takes one, so that what decides is who asks. */
final class Bodies {

  private static final String DAY = "2026-01-06";
  private static final String LATER =
      LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(40).toString();
  private static final Map<String, Object> BASIS =
      Map.of("standard", "工贸企业重大事故隐患判定标准", "item", "第三条第一项", "reason", "厂内外包作业");

  private static final Map<String, Map<String, ?>> OF = new HashMap<>();

  static {
    OF.put("PATCH /api/v1/divisions/{code}", Map.of("predecessorCode", "610926099"));
    OF.put("PATCH /api/v1/grids/{code}", Map.of("name", "城关镇第一网格"));
    OF.put("PATCH /api/v1/organizations/{code}", Map.of("name", "平利县应急管理局"));
    OF.put("PATCH /api/v1/sectors/{code}", Map.of("name", "非煤矿山"));
    OF.put("POST /api/v1/divisions", Map.of("code", "610926100", "kind", "TOWN", "name", "城关镇"));
    OF.put(
        "POST /api/v1/grids",
        Map.of("code", "610926100-G01", "name", "城关镇第一网格", "townshipCode", "610926100"));
    OF.put(
        "POST /api/v1/organizations",
        Map.of(
            "code", "610926-YJ", "kind", "DEPARTMENT", "name", "平利县应急管理局", "countyCode", "610926"));
    OF.put("POST /api/v1/sectors", Map.of("code", "FMKS", "name", "非煤矿山", "countyCode", "610926"));
    OF.put("PATCH /api/v1/enterprises/{id}", Map.of("phone", "19900000001"));
    OF.put(
        "POST /api/v1/enterprises/{id}/key-supervisions", Map.of("year", 2026, "reason", "高危行业"));
    OF.put(
        "POST /api/v1/enterprises/{id}/status-changes",
        Map.of("status", "SUSPENDED", "on", DAY, "reason", "检修"));
    OF.put("PATCH /api/v1/hazards/{id}", Map.of("description", "配电箱未接地、未上锁"));
    OF.put("POST /api/v1/hazards/{id}/assignment", Map.of("assignee", "矿长"));
    OF.put("POST /api/v1/hazards/{id}/assignment-receipt", Map.of("receivedBy", "矿长"));
    OF.put(
        "POST /api/v1/hazards/{id}/completion", Map.of("completedOn", DAY, "description", "已接地"));
    OF.put(
        "POST /api/v1/hazards/{id}/department-acceptance",
        Map.of("acceptedOn", DAY, "organ", "应急管理局"));
    OF.put(
        "POST /api/v1/hazards/{id}/department-report",
        Map.of("reportedOn", DAY, "department", "应急管理局", "proof", "报告单"));
    OF.put(
        "POST /api/v1/hazards/{id}/listings",
        Map.of("level", "COMMITTEE_OFFICE", "authority", "平利县安委办", "reason", "整改难度大"));
    OF.put("POST /api/v1/hazards/{id}/closing-approval", Map.of());
    OF.put(
        "POST /api/v1/hazards/{id}/regime-records",
        Map.of("institution", "通报制", "description", "逾期通报"));
    OF.put("POST /api/v1/warnings/{id}/acknowledgement", Map.of("answer", "已派员"));
    OF.put("POST /api/v1/warnings/{id}/clearing", Map.of("reason", "已研判"));
    OF.put("POST /api/v1/judgement-standards", MajorMatters.item("第一条"));
    OF.put("PATCH /api/v1/judgement-standards/{id}", Map.of("text", "试验条目"));
    OF.put("POST /api/v1/listings/{id}/approval", Map.of("approved", false, "opinion", "材料不全"));
    OF.put("POST /api/v1/listings/{id}/withdrawal", Map.of("reason", "另行挂牌"));
    OF.put("POST /api/v1/listings/{id}/publication", Map.of("medium", "县政府网站"));
    OF.put("POST /api/v1/listings/{id}/progress", Map.of("description", "正在施工"));
    OF.put(
        "POST /api/v1/listings/{id}/upgrade",
        Map.of("level", "CITY", "authority", "安康市", "reason", "逾期未改"));
    OF.put("POST /api/v1/listings/{id}/extensions", Map.of("until", LATER, "reason", "设备未到"));
    OF.put("POST /api/v1/listings/{id}/extension-decision", Map.of("granted", false));
    OF.put("POST /api/v1/listings/{id}/delisting-application", Map.of("description", "已完成"));
    OF.put("POST /api/v1/listings/{id}/verification", Map.of("passed", true));
    OF.put("POST /api/v1/hazards/{id}/dismissal", Map.of("reason", "不属实"));
    OF.put("POST /api/v1/hazards/{id}/escalation", Map.of("judgementBasis", BASIS));
    OF.put(
        "POST /api/v1/hazards/{id}/extensions",
        Map.of("rectifyBy", LATER, "reason", "设备未到", "requestedBy", "矿长"));
    OF.put("POST /api/v1/hazards/{id}/interim-controls", Map.of("measures", "断电"));
    OF.put("POST /api/v1/hazards/{id}/on-spot-rectification", Map.of("description", "当场接地"));
    OF.put(
        "POST /api/v1/hazards/{id}/plan",
        Map.of("measures", "接地", "responsiblePerson", "矿长", "deadline", LATER));
    OF.put("POST /api/v1/hazards/{id}/progress", Map.of("description", "采购中"));
    OF.put("POST /api/v1/hazards/{id}/recheck", Map.of("passed", true));
    OF.put("POST /api/v1/hazards/{id}/return", Map.of("reason", "不归我管"));
    OF.put(
        "POST /api/v1/hazards/{id}/worker-report",
        Map.of("reportedOn", DAY, "audience", "职工大会", "proof", "会议记录"));
    OF.put("PATCH /api/v1/supervision-links/{id}", Map.of("post", "股长"));
    OF.put("POST /api/v1/supervision-links/{id}/withdrawal", Map.of("on", DAY, "reason", "工作调动"));
    var grade = Map.of("method", "LS", "likelihood", 5, "severity", 2);
    var finding = Map.of("level", "GENERAL", "description", "安全出口堵塞");
    OF.put("PATCH /api/v1/checklists/{id}", Map.of("title", "排查清单"));
    OF.put("POST /api/v1/checklists", CheckSubject.draft());
    OF.put("POST /api/v1/check-tasks/{id}/completion", Map.of("findings", List.of(finding)));
    OF.put("POST /api/v1/check-tasks/{id}/cancellation", Map.of("reason", "停产"));
    OF.put("POST /api/v1/expert-reviews/{id}/findings", Map.of("findings", List.of(finding)));
    OF.put("PATCH /api/v1/risk-points/{id}", Map.of("name", "一号储罐区"));
    OF.put("POST /api/v1/risk-points/{id}/grading", grade);
    OF.put("POST /api/v1/risk-points/{id}/lowering", Map.of("colour", "BLUE", "reason", "已改造"));
    OF.put("POST /api/v1/risk-points/{id}/lowering-decision", Map.of("approved", true));
    OF.put(
        "POST /api/v1/risk-points/{id}/measures", Map.of("level", "POST", "description", "液位联锁"));
    OF.put(
        "POST /api/v1/risk-points/{id}/measures/{measure}/failure",
        Map.of("hazard", Map.of("level", "GENERAL", "description", "液位联锁失灵")));
    OF.put("POST /api/v1/risk-points/{id}/measures/{measure}/withdrawal", Map.of("reason", "设备拆除"));
    OF.put("POST /api/v1/risk-points/{id}/raising", Map.of("colour", "RED", "reason", "临近学校"));
    OF.put("POST /api/v1/unit-risk-grades/{id}/regrading", Map.of("grade", "D", "reason", "新增采空区"));
    OF.put("POST /api/v1/risk-points/{id}/reviews", Map.of("outcome", "IN_CONTROL"));
    OF.put(
        "POST /api/v1/snapshots",
        Map.of("title", "matrix", "selection", Map.of("metrics", List.of("enterprises"))));
    OF.put("POST /api/v1/snapshots/{id}/correction", Map.of("reason", "补报"));
  }

  static {
    OF.put("POST /api/v1/clues", ToldRecords.CLUE);
    OF.put("POST /api/v1/clues/{id}/dispatch", Map.of("departmentCode", "610926-YJ"));
    OF.put("POST /api/v1/clues/{id}/return", Map.of("reason", "不归我管"));
    OF.put("POST /api/v1/clues/{id}/transfer", Map.of("reason", "不归我管"));
    OF.put(
        "POST /api/v1/clues/{id}/confirmation", Map.of("level", "GENERAL", "description", "灯箱松动"));
    OF.put("POST /api/v1/clues/{id}/dismissal", Map.of("reason", "不属实"));
    OF.put("POST /api/v1/clues/{id}/feedback", Map.of("text", "已查"));
    OF.put("POST /public/v1/reports", ToldRecords.REPORT);
    OF.put("PATCH /api/v1/devices/{id}", Map.of("heartbeatSeconds", 600));
    OF.put("POST /api/v1/devices", ToldRecords.DEVICE);
    OF.put("POST /api/v1/alarms/{id}/review", Map.of("result", "FALSE_ALARM"));
    OF.put("POST /open/v1/alarms", ToldRecords.alarmOf("A-2"));
    OF.put("POST /open/v1/alarms/batch", Map.of("alarms", List.of(ToldRecords.alarmOf("A-3"))));
    OF.put("POST /open/v1/alarms/heartbeats", Map.of("devices", List.of("NOBODY")));
    OF.put("POST /api/v1/rewards/{id}/refusal", Map.of("reason", "不符"));
    OF.put("POST /api/v1/rewards/{id}/payment", Map.of("code", "AAAA-AAAA-AAAA", "voucher", "V-1"));
  }

  private Bodies() {}

  static Map<String, ?> of(String operation, Subject subject) {
    return switch (operation) {
      case "POST /api/v1/identity-requests" ->
          Map.of("clueId", ToldRecords.reported(), "reason", "核实");
      case "POST /api/v1/rewards" -> ToldRecords.rewardOf(ToldRecords.reported());
      case "POST /api/v1/circulars" -> MajorMatters.circular(subject.major().hazard());
      case "POST /api/v1/hazards" -> Subject.hazardOf(subject.enterprise());
      case "POST /api/v1/supervision-links" -> Subject.postingTo(subject.enterprise(), "石磊");
      case "POST /api/v1/check-tasks" -> CheckSubject.taskOf(subject.enterprise());
      case "POST /api/v1/expert-reviews" -> CheckSubject.reviewOf(subject.enterprise());
      case "POST /api/v1/risk-reports" -> RiskSubject.reportOf(subject.enterprise());
      case "POST /api/v1/unit-risk-grades" -> RiskSubject.gradeOf(subject.enterprise());
      case "POST /api/v1/risk-points" -> RiskSubject.riskOf(subject.enterprise());
      case "POST /api/v1/hazards/{id}/merge" -> Map.of("into", subject.hazard());
      case "POST /api/v1/enterprises/{id}/distinctions" ->
          Map.of("from", subject.enterprise(), "reason", "经营者不同");
      case "POST /api/v1/enterprises/{id}/merges" -> Map.of("into", subject.enterprise());
      // a unit that is there already: whoever may register learns so, the others are refused before
      case "POST /api/v1/enterprises" ->
          Map.of(
              "name",
              "平利县城关试验石材矿",
              "kind",
              "COMPANY",
              "creditCode",
              "91610926MAXY000081",
              "townshipCode",
              "610926100",
              "departmentCodes",
              List.of("610926-YJ"));
      default -> {
        var part = DossierRecords.bodyOf(operation, subject.enterprise());
        yield part == null ? OF.getOrDefault(operation, Map.of()) : part;
      }
    };
  }
}
