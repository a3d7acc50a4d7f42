package org.anlan.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The county brings its spreadsheets: tried first, then taken, mended and handed in again. */
@ExtendWith(RunningSuite.class)
class LedgerJourneyIT {

  private static final List<String> UNITS =
      List.of("备注", "单位名称", "单位类型", "统一社会信用代码", "其他标识类型", "其他标识号码", "乡镇代码", "主管部门代码", "从业人数");
  private static final List<String> HAZARDS =
      List.of(
          "隐患编号", "单位标识", "场所", "乡镇代码", "部门代码", "隐患级别", "隐患描述", "判定依据", "来源", "发现日期", "整改完成日期",
          "销号日期", "专项行动");

  private Person county;
  private Person town;
  private Person department;
  private Person mine;
  private String run;

  @BeforeEach
  void signIn() {
    county = Person.named("county");
    town = Person.named("town-a");
    department = Person.named("dept-emergency");
    mine = Person.named("enterprise-a");
    run = "台账" + Long.toString(System.nanoTime(), 36);
  }

  @Test
  void bringsItsEnterprises() {
    var ledger =
        Sheet.of(
            UNITS,
            List.of(
                unit("一", "", "门牌号", "1", "610926100", "12"),
                unit("二", "", "门牌号", "2", "610926101", "３"),
                unit("三", "91610926MAXY000082", "", "", "610926100", "4"), // check digit is 1
                unit("四", "", "门牌号", "4", "610926199", "5"), // no such town
                unit("五", "", "门牌号", "5", "610926100", ""),
                unit("六", "", "门牌号", "6", "610926100", "约二十"))); // people are not guessed
    var file = ledger.csv(Charset.forName("GB18030"));
    var list = "/api/v1/enterprises?q=" + run;
    int before = county.figure("enterprises");
    mine.submitLedger("enterprises", true, "a.csv", file).statusCode(403);

    counts(county.importLedger("enterprises", true, "a.csv", file), 3, 0, 3)
        .body("dryRun", equalTo(true))
        .body("unknownColumns", contains("备注"));
    assertThat(county.total(list)).isZero();

    var taken = counts(county.importLedger("enterprises", false, "a.csv", file), 3, 0, 3);
    taken
        .body("errors.row", contains(4, 5, 7))
        .body("errors.errors.flatten().column", hasItems("统一社会信用代码", "乡镇代码", "从业人数"));
    assertThat(county.total(list)).isEqualTo(3);
    assertThat(town.total(list)).isEqualTo(2);

    var refused = refused(taken);
    assertThat(refused.header()).containsAll(UNITS).contains("行号", "原因");
    assertThat(refused.content()).hasSize(3);
    assertThat(refused.cell(1, "行号")).isEqualTo("5");
    assertThat(refused.cell(2, "从业人数")).isEqualTo("约二十");
    assertThat(refused.cell(2, "原因")).contains("从业人数");

    var mended =
        refused
            .with(0, "统一社会信用代码", "")
            .with(0, "其他标识类型", "门牌号")
            .with(0, "其他标识号码", run + "3")
            .with(1, "乡镇代码", "610926101")
            .with(2, "从业人数", "20")
            .xlsx();
    counts(county.importLedger("enterprises", false, "b.xlsx", mended), 3, 0, 0);
    counts(county.importLedger("enterprises", false, "b.xlsx", mended), 0, 3, 0);
    counts(county.importLedger("enterprises", false, "a.csv", file), 0, 3, 3);
    assertThat(county.total(list)).isEqualTo(6);
    await().untilAsserted(() -> assertThat(county.figure("enterprises")).isEqualTo(before + 6));
  }

  @Test
  void bringsItsHazards() {
    var mineCode = mine.get("/api/v1/enterprises").extract().<String>path("items[0].creditCode");
    var ledger =
        Sheet.of(
            HAZARDS,
            List.of(
                hazard("1", mineCode, "", "一般", "", "2026-02-01", "2026.2.5", "2026/2/7"),
                hazard("2", "", "三里垭桥头", "一般", "", "2026-03-01", "", ""),
                hazard("3", "91610926MAXY999999", "", "一般", "", "2026-03-01", "", ""),
                hazard("4", mineCode, "", "一般", "", "2026-03-01", "2026-03-05", "2026-02-01"),
                hazard("5", mineCode, "", "重大", "", "2026-03-01", "", ""), // no basis
                hazard("6", mineCode, "", "重大", "判定标准 第三条", "2026-03-01", "", "")));
    var file = ledger.csv(StandardCharsets.UTF_8);

    counts(department.importLedger("hazards", true, "a.csv", file), 3, 0, 3);
    assertThat(county.total("/api/v1/hazards?campaign=" + run)).isZero();
    var taken = counts(county.importLedger("hazards", false, "a.csv", file), 3, 0, 3);
    taken
        .body("errors.row", contains(4, 5, 6))
        .body(
            "errors.errors.flatten().code",
            hasItems("unknown-enterprise", "date-too-early", "judgement-basis-required"));
    department.get("/api/v1/imports/" + taken.extract().path("id")).statusCode(404);
    agree(2, 1, 1);

    var mended =
        refused(taken)
            .with(0, "单位标识", mineCode)
            .with(1, "销号日期", "2026-03-09")
            .with(2, "判定依据", "判定标准 第四条")
            .xlsx();
    counts(county.importLedger("hazards", false, "b.xlsx", mended), 3, 0, 0);
    counts(county.importLedger("hazards", false, "b.xlsx", mended), 0, 3, 0);
    counts(county.importLedger("hazards", false, "a.csv", file), 0, 3, 3);
    agree(4, 2, 2);
    mine.get("/api/v1/hazards?limit=200&campaign=" + run)
        .body("items.size()", equalTo(5)) // not the one at the bridge
        .body("items.imported.unique()", contains(true));
  }

  @Test
  void takesNothingFromThoseWhoseItIsNot() {
    var file =
        Sheet.of(HAZARDS, List.of(hazard("1", "", "三里垭桥头", "一般", "", "2026-03-01", "", "")))
            .csv(StandardCharsets.UTF_8);

    mine.submitLedger("hazards", false, "a.csv", file).statusCode(403);
    counts(Person.named("town-b").importLedger("hazards", false, "a.csv", file), 0, 0, 1);
    counts(Person.named("dept-housing").importLedger("hazards", false, "a.csv", file), 0, 0, 1);
    assertThat(county.total("/api/v1/hazards?campaign=" + run)).isZero();
    counts(town.importLedger("hazards", false, "a.csv", file), 1, 0, 0);
  }

  /** The lists and the figures of the campaign. */
  private void agree(int general, int closed, int major) {
    var list = "/api/v1/hazards?campaign=" + run;
    assertThat(county.total(list + "&level=GENERAL")).isEqualTo(general);
    assertThat(county.total(list + "&level=GENERAL&status=CLOSED")).isEqualTo(closed);
    assertThat(county.total(list + "&level=MAJOR")).isEqualTo(major);
    var all = "&from=2026-01-01&campaign=" + run;
    await()
        .untilAsserted(
            () -> {
              assertThat(county.figure("hazards.general.found" + all)).isEqualTo(general);
              assertThat(county.figure("hazards.general.closed" + all)).isEqualTo(closed);
              assertThat(county.figure("hazards.major.found" + all)).isEqualTo(major);
            });
  }

  private Sheet refused(ValidatableResponse answer) {
    var url = answer.extract().<String>path("errorsUrl");
    county.get(url).statusCode(200).body("items.size()", equalTo(3));
    return Sheet.read(county.get(url + "?format=xlsx").statusCode(200).extract().asByteArray());
  }

  private static ValidatableResponse counts(
      ValidatableResponse answer, int taken, int unchanged, int refused) {
    return answer
        .body("taken", equalTo(taken))
        .body("unchanged", equalTo(unchanged))
        .body("refused", equalTo(refused));
  }

  private List<String> unit(
      String name, String code, String type, String number, String town, String people) {
    return List.of(
        "从旧表抄来",
        "平利县" + run + "加工点" + name,
        "居家式工厂",
        code,
        type,
        number.isEmpty() ? "" : run + number,
        town,
        "610926-YJ",
        people);
  }

  private List<String> hazard(
      String number,
      String unit,
      String place,
      String level,
      String basis,
      String found,
      String done,
      String closed) {
    return List.of(
        run + "-" + number,
        unit,
        place,
        unit.isEmpty() ? "610926100" : "",
        unit.isEmpty() ? "610926-YJ" : "",
        level,
        "配电箱未接地",
        basis,
        "乡镇检查",
        found,
        done,
        closed,
        run);
  }
}
