package org.anlan.hazards.archive;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.MajorHazards;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers say what is on record, and are for those who see it. */
@QuarkusTest
@OnTheStack
class PaperTest {

  @Inject County county;
  @Inject Clock clock;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private UUID enterprise;
  private UUID hazard;

  @BeforeEach
  void register() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    hazard = registered("配电箱未接地");
  }

  @Test
  void theSlipNamesWhoHasToDoWhatUntilWhen() throws IOException {
    var path = HazardApi.HAZARDS + "/" + hazard + "/assignment-slip";
    town.asking().get(path).then().statusCode(409).body("code", equalTo("not-assigned"));
    assign(hazard);

    assertThat(text(town, path))
        .contains("隐患整改交办单", "JB-610926-", "承办人：机械厂", "整改期限：2099-12-31", "交办方式：专题会办")
        .contains("责任单位：平利县" + enterprise.toString().substring(0, 4) + "机械厂")
        .contains("交办后的变化", "报送整改方案", "措施：重做接地", "资金（元）：1200.5", "预案：（未填）", "签收");
    HazardApi.as(Tokens.township(TOWN_B)).asking().get(path).then().statusCode(404);
  }

  @Test
  void theSlipStaysAsItWasIssued() throws IOException {
    var path = HazardApi.HAZARDS + "/" + hazard + "/assignment-slip";
    town.tell(hazard, "assignment", Map.of("mode", "MEETING")).statusCode(200);
    var issued = text(town, path);
    assertThat(issued).contains("整改期限：2099-12-31", "隐患级别：一般").doesNotContain("交办后的变化");

    HazardApi.as(Tokens.department(EMERGENCY))
        .tell(
            hazard,
            "extensions",
            Map.of("rectifyBy", "2100-06-30", "reason", "等设备", "requestedBy", "李工"))
        .statusCode(200);
    town.tell(
            hazard,
            "plan",
            Map.of("measures", "重做接地", "responsiblePerson", "李工", "deadline", "2100-01-31"))
        .statusCode(200);
    county.card(enterprise, TOWN_A, null, HOUSING);

    var later = text(town, path);
    var since = later.indexOf("交办后的变化");
    assertThat(later.substring(0, since)).isEqualTo(issued);
    assertThat(later.substring(since)).contains("延期至 2100-06-30", "报送整改方案", "措施：重做接地");
  }

  @Test
  void thePlaceThatNobodyRunsIsLeftToABodyByItsName() throws IOException {
    var body = HazardApi.finding(null, "2026-01-15");
    body.put("place", "老街口");
    body.put("townshipCode", TOWN_A);
    body.put("departmentCode", EMERGENCY);
    var id = UUID.fromString(town.post(body).statusCode(201).extract().path("id"));
    town.tell(id, "assignment", Map.of("assignee", "城管中队")).statusCode(200);

    assertThat(text(town, HazardApi.HAZARDS + "/" + id + "/assignment-slip"))
        .contains("责任单位：县应急管理局", "承办人：城管中队", "单位或场所：老街口");
  }

  @Test
  void thePlanOfAnEnterpriseHoldsAllThatIsOpen() throws IOException {
    assign(hazard);
    var closed = registered("已清理的通道");
    town.tell(closed, "on-spot-rectification", Map.of("description", "已清理")).statusCode(200);
    registered("灭火器过期");
    var path = "/api/v1/hazard-lists/plans/" + enterprise;

    for (var who : new HazardApi[] {town, HazardApi.as(Tokens.enterprise(enterprise))}) {
      assertThat(text(who, path))
          .contains("隐患整改方案（一企一策）", "未销号隐患：2 项", "配电箱未接地", "灭火器过期", "措施：重做接地")
          .doesNotContain("已清理的通道");
    }
    HazardApi.as(Tokens.township(TOWN_B)).asking().get(path).then().statusCode(404);
  }

  @Test
  void theNoticeOfAListingSaysWhatWasApproved() throws IOException {
    var today = LocalDate.now(clock);
    var department = HazardApi.as(Tokens.department(EMERGENCY));
    var major =
        new MajorHazards(town, HazardApi.as(Tokens.enterprise(enterprise)), department, today)
            .registered(enterprise);
    var listing = proposed(major);
    var path = "/api/v1/listings/" + listing + "/notice";
    town.asking().get(path).then().statusCode(409).body("code", equalTo("listing-not-approved"));
    tell(
        department,
        listing,
        "approval",
        Map.of(
            "approved",
            true,
            "documentNumber",
            "平应急督〔2026〕3号",
            "dueOn",
            today.plusDays(60).toString(),
            "opinion",
            "先停用，再治理"));

    var issued = text(HazardApi.as(Tokens.enterprise(enterprise)), path);
    assertThat(issued)
        .contains("重大事故隐患挂牌督办通知书", "文号：平应急督〔2026〕3号", "挂牌级别：部门", "挂牌单位：县应急管理局")
        .contains("平利县" + enterprise.toString().substring(0, 4) + "机械厂：", "隐患描述：配电箱未接地")
        .contains("判定依据：工贸企业重大事故隐患判定标准 第三条第一项", "审批意见：先停用，再治理")
        .contains("治理期限：" + today.plusDays(60), "批准人：dept-" + EMERGENCY, "批准日期：" + today)
        .contains("《中华人民共和国安全生产法》第四十一条第三款")
        .doesNotContain("批准后的变化", "〓");
    HazardApi.as(Tokens.township(TOWN_B)).asking().get(path).then().statusCode(404);
    tell(HazardApi.as(Tokens.county()), listing, "withdrawal", Map.of("reason", "另行挂牌"));
    assertThat(text(town, path)).contains("批准后的变化", "撤回：" + today + "，另行挂牌");
  }

  private UUID proposed(UUID major) {
    return UUID.fromString(
        town.asking()
            .body(Map.of("level", "DEPARTMENT", "authority", "县应急管理局", "reason", "整改难度大"))
            .post(HazardApi.HAZARDS + "/" + major + "/listings")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private static void tell(HazardApi who, UUID listing, String verb, Map<String, ?> body) {
    var path = "/api/v1/listings/" + listing;
    var version = who.asking().get(path).header("ETag");
    who.asking()
        .header("If-Match", version)
        .body(body)
        .post(path + "/" + verb)
        .then()
        .statusCode(200);
  }

  private UUID registered(String description) {
    var body = HazardApi.finding(enterprise, "2026-01-15");
    body.put("description", description);
    return UUID.fromString(town.post(body).statusCode(201).extract().path("id"));
  }

  private void assign(UUID id) {
    town.tell(id, "assignment", Map.of("assignee", "机械厂", "mode", "MEETING")).statusCode(200);
    town.tell(
            id,
            "plan",
            Map.of(
                "measures", "重做接地",
                "responsiblePerson", "李工",
                "funds", 1200.5,
                "deadline", "2099-06-30"))
        .statusCode(200);
  }

  private static String text(HazardApi who, String path) throws IOException {
    var pdf =
        who.asking()
            .get(path)
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
