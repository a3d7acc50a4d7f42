package org.anlan.registry.enterprise.ledger;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.creditCode;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.anlan.registry.Registry.unit;
import static org.anlan.registry.Registry.unitWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.registry.Registry;
import org.anlan.servicekit.importing.LedgerFiles;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnterpriseLedgerTest {

  private static final String COUNTY = Tokens.county();
  private static final String[] HEADER = {
    "单位名称",
    "单位类型",
    "统一社会信用代码",
    "其他标识类型",
    "其他标识号码",
    "乡镇代码",
    "主管部门代码",
    "监管行业",
    "行业代码",
    "从业人数",
    "规上企业",
    "重点监管年度",
    "重点监管原因",
    "经度",
    "纬度",
    "坐标系",
    "地址",
    "法定代表人",
    "安全管理人员",
    "联系电话",
    "状态",
    "主要负责人",
    "场所类别"
  };
  private static final Set<Object> FINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void registersUnitsWithAllThatTheLedgerSays() {
    var code = creditCode();

    imported(COUNTY, file(full("兴隆石材厂", code)))
        .body("taken", equalTo(1))
        .body("refused", equalTo(0));

    get(COUNTY, "enterprises?creditCode=" + code)
        .body("items[0].departmentCodes", equalTo(List.of(EMERGENCY, HOUSING)))
        .body("items[0].sectorCodes", equalTo(List.of("FMKS", "JZ")))
        .body("items[0].sizeClass", equalTo("BELOW_SCALE"))
        .body("items[0].keyYears", equalTo(List.of(2024, 2025)))
        .body("items[0].location.crs", equalTo("CGCS2000"))
        .body("items[0].employees", equalTo(35));
    var id = get(COUNTY, "enterprises?creditCode=" + code).extract().<String>path("items[0].id");
    get(COUNTY, "enterprises/" + id)
        .body("imported", equalTo(true))
        .body("createdBy", equalTo("county"))
        .body("keySupervisions[1].reason", equalTo("高危行业"))
        .body("personInCharge", equalTo("赵明"))
        .body("premises", equalTo(List.of("CROWDED", "SMALL_HOTEL")))
        .body("phone", equalTo("138****1234"));
    get(COUNTY, "enterprises/" + id + "/history")
        .body(
            "items.what",
            equalTo(List.of("registered", "key-supervision-decided", "key-supervision-decided")));
  }

  @Test
  void turnsPositionsOfAnySystemIntoTheNationalOne() {
    var code = creditCode();
    var row = full("百度石材厂", code);
    row[15] = "BD-09";
    imported(COUNTY, file(row)).body("taken", equalTo(1));

    var id = get(COUNTY, "enterprises?creditCode=" + code).extract().<String>path("items[0].id");
    get(COUNTY, "enterprises/" + id)
        .body("location.crs", equalTo("CGCS2000"))
        .body("location.lon", equalTo(109.3484064f))
        .body("location.lat", equalTo(32.3861557f))
        .body("enteredLocation.crs", equalTo("BD09"))
        .body("enteredLocation.lon", equalTo(109.36f));
    imported(COUNTY, file(row)).body("unchanged", equalTo(1));
  }

  @Test
  void takesTheSameFileTwiceOnce() {
    var file = file(full("两次石材厂", creditCode()), workshop("一次绣花坊", "门牌-" + creditCode()));
    imported(COUNTY, file).body("taken", equalTo(2));

    imported(COUNTY, file)
        .body("taken", equalTo(0))
        .body("unchanged", equalTo(2))
        .body("refused", equalTo(0));
  }

  @Test
  void correctsAUnitThatIsThereAndKeepsWhatTheRowDoesNotSay() {
    var unit = unitWith("gridCode", GRID_A);
    var id = registered(unit);
    var row = row("改名石材厂", "企业", (String) unit.get("creditCode"), TOWN_A, EMERGENCY);
    row[9] = 41;
    row[20] = "停产";

    imported(COUNTY, file(row)).body("taken", equalTo(1));

    get(COUNTY, "enterprises/" + id)
        .body("name", equalTo("改名石材厂"))
        .body("employees", equalTo(41))
        .body("status", equalTo("SUSPENDED"))
        .body("sectorCodes", equalTo(List.of("FMKS")))
        .body("gridCode", equalTo(GRID_A))
        .body("phone", equalTo("138****1234"))
        .header("ETag", "\"1\"");
    get(COUNTY, "enterprises/" + id + "/history")
        .body("items.what", equalTo(List.of("registered", "changed", "status-changed")));
  }

  @Test
  void refusesRowsWithAReasonEachAndTakesTheOthers() {
    var elsewhere = registered(unit(TOWN_B, List.of(EMERGENCY)));
    var taken = get(COUNTY, "enterprises/" + elsewhere).extract().<String>path("creditCode");
    var closed = unitWith("status", "CLOSED");
    registered(closed);
    var wrongPhone = row("错号厂", "企业", creditCode(), TOWN_A, EMERGENCY);
    wrongPhone[19] = "无";

    imported(
            Tokens.township(TOWN_A),
            file(
                row("好厂", "企业", creditCode(), TOWN_A, EMERGENCY),
                row("外镇厂", "企业", creditCode(), TOWN_B, EMERGENCY),
                row("错码厂", "企业", "91350100M000100Y44", TOWN_A, EMERGENCY),
                row("无码厂", "企业", null, TOWN_A, EMERGENCY),
                row("错部门厂", "企业", creditCode(), TOWN_A, "610926-XX"),
                row("错类型厂", "店铺", creditCode(), TOWN_A, EMERGENCY),
                row("他镇已有厂", "企业", taken, TOWN_A, EMERGENCY),
                wrongPhone,
                reopened(closed)))
        .body("taken", equalTo(1))
        .body("refused", equalTo(8))
        .body("errors.row", hasItems(3, 4, 5, 6, 7, 8, 9, 10));
    get(COUNTY, "enterprises/" + elsewhere).body("townshipCode", equalTo(TOWN_B));
  }

  @Test
  void looksForKnownUnitsInSightOnly() {
    Statements.forget();

    imported(Tokens.township(TOWN_A), file(row("近处石材厂", "企业", creditCode(), TOWN_A, EMERGENCY)));

    assertThat(Statements.all())
        .filteredOn(sql -> sql.contains("e.credit_code = any"))
        .singleElement()
        .asString()
        .contains("and township_code = ?");
  }

  @Test
  void keepsNothingOfADryRun() {
    var code = creditCode();

    upload(COUNTY, "?dryRun=true", file(full("试导石材厂", code))).body("taken", equalTo(1));

    get(COUNTY, "enterprises?creditCode=" + code).body("items", equalTo(List.of()));
  }

  @Test
  void costsTheSameForFiveHundredRowsAsForOne() {
    var file = LedgerFiles.with(HEADER);
    for (int i = 0; i < 500; i++) {
      file.row(full("批量石材厂" + i, creditCode()));
    }
    Statements.forget();

    imported(COUNTY, file.xlsx()).body("taken", equalTo(500));

    var ours =
        Statements.ofCallers().stream()
            .map(t -> t.stream().filter(EnterpriseLedgerTest::isOurs).toList())
            .filter(t -> !t.isEmpty())
            .toList();
    assertThat(ours).hasSize(1);
    assertThat(ours.getFirst()).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void changesFiveHundredUnitsInOneStatement() {
    var first = LedgerFiles.with(HEADER);
    var second = LedgerFiles.with(HEADER);
    for (int i = 0; i < 500; i++) {
      var row = full("更正石材厂" + i, creditCode());
      first.row(row);
      var changed = row.clone();
      changed[9] = 36;
      second.row(changed);
    }
    imported(COUNTY, first.xlsx()).body("taken", equalTo(500));
    Statements.forget();

    imported(COUNTY, second.xlsx()).body("taken", equalTo(500));

    var ours =
        Statements.ofCallers().stream()
            .map(t -> t.stream().filter(EnterpriseLedgerTest::isOurs).toList())
            .filter(t -> !t.isEmpty())
            .toList();
    assertThat(ours).hasSize(1);
    assertThat(ours.getFirst()).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void isForThoseWhoSupervise() {
    Registry.as(Tokens.grid(GRID_A))
        .contentType("multipart/form-data")
        .multiPart("file", "单位.xlsx", file(full("网格石材厂", creditCode())))
        .post("/api/v1/imports/enterprises")
        .then()
        .statusCode(403);
  }

  @Test
  void offersAnEmptyWorkbook() {
    Registry.as(COUNTY)
        .accept("*/*")
        .get("/api/v1/imports/enterprises/template")
        .then()
        .statusCode(200)
        .contentType(containsString("spreadsheetml"));
  }

  @Test
  void keepsAMergedUnitAsItIs() {
    var stays = registered(uncoded(unit()));
    var unit = unit();
    var goes = registered(unit);
    Registry.post(COUNTY, "enterprises/" + goes + "/merges", "\"0\"", Map.of("into", stays))
        .statusCode(200);

    imported(COUNTY, file(row("重来石材厂", "企业", (String) unit.get("creditCode"), TOWN_A, EMERGENCY)))
        .body("refused", equalTo(1));
    patch(COUNTY, "enterprises/" + goes, "\"1\"", Map.of("employees", 1)).statusCode(409);
  }

  @Test
  void meetsTheUnitThatTookTheCodeOfAMergedOneOver() {
    var stays = registered(uncoded(unit()));
    var unit = unit();
    var goes = registered(unit);
    Registry.post(COUNTY, "enterprises/" + goes + "/merges", "\"0\"", Map.of("into", stays))
        .statusCode(200);
    var code = (String) unit.get("creditCode");
    patch(COUNTY, "enterprises/" + stays, "\"0\"", Map.of("creditCode", code)).statusCode(200);

    imported(COUNTY, file(row("接码石材厂", "企业", code, TOWN_A, EMERGENCY))).body("taken", equalTo(1));

    get(COUNTY, "enterprises/" + stays).body("name", equalTo("接码石材厂"));
  }

  private static boolean isOurs(String sql) {
    return sql.contains("enterprise") || sql.contains("directory_entry");
  }

  private static Object[] row(
      String name, String kind, String creditCode, String town, String departments) {
    var row = new Object[HEADER.length];
    row[0] = name;
    row[1] = kind;
    row[2] = creditCode;
    row[5] = town;
    row[6] = departments;
    return row;
  }

  private static Object[] full(String name, String creditCode) {
    return new Object[] {
      name,
      "企业",
      creditCode,
      null,
      null,
      TOWN_A,
      EMERGENCY + ";" + HOUSING,
      "FMKS;JZ",
      "B1011",
      35,
      "否",
      "2025;2024",
      "高危行业",
      109.36,
      32.39,
      "CGCS2000",
      "城关镇兴隆村",
      "王建国",
      "李安平",
      "13800001234",
      "在产",
      "赵明",
      "人员密集场所;小旅馆"
    };
  }

  private static Object[] workshop(String name, String number) {
    var row = row(name, "居家式工厂", null, TOWN_A, EMERGENCY);
    row[3] = "门牌号";
    row[4] = number;
    return row;
  }

  private static Object[] reopened(Map<String, Object> closed) {
    var row = row("重开厂", "企业", (String) closed.get("creditCode"), TOWN_A, EMERGENCY);
    row[20] = "在产";
    return row;
  }

  private static byte[] file(Object[]... rows) {
    var file = LedgerFiles.with(HEADER);
    for (var row : rows) {
      file.row(row);
    }
    return file.xlsx();
  }

  private static ValidatableResponse imported(String token, byte[] file) {
    return upload(token, "", file);
  }

  private static ValidatableResponse upload(String token, String query, byte[] file) {
    var id =
        Registry.as(token)
            .contentType("multipart/form-data")
            .multiPart("file", "单位.xlsx", file)
            .post("/api/v1/imports/enterprises" + query)
            .then()
            .statusCode(202)
            .extract()
            .<String>path("id");
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> get(token, "jobs/" + id).extract().path("state"), FINAL::contains);
    return get(token, "imports/" + id).statusCode(200).body("state", equalTo("SUCCEEDED"));
  }
}
