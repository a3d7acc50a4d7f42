package org.anlan.registry.dossier.ledger;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.importing.LedgerFiles;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartLedgerTest {

  private static final String COUNTY = Tokens.county();
  private static final Set<Object> FINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

  private String code;
  private UUID unit;

  @BeforeEach
  void register() {
    Registry.seed();
    var body = Registry.unit();
    code = (String) body.get("creditCode");
    unit = registered(body);
  }

  @Test
  void takesLicencesOnce() {
    var file = licences().row(code, "安全生产许可证", "A-1", "露天开采", "2024/2/1", "2027.1.31", "省厅").xlsx();

    imported(COUNTY, "licences", file).body("taken", equalTo(1)).body("refused", equalTo(0));
    imported(COUNTY, "licences", file).body("taken", equalTo(0)).body("unchanged", equalTo(1));

    get(COUNTY, "enterprises/" + unit + "/licences")
        .body("items", hasSize(1))
        .body("items[0].imported", equalTo(true))
        .body("items[0].details.type", equalTo("SAFETY_PRODUCTION"))
        .body("items[0].townshipCode", equalTo(TOWN_A))
        .body("items[0].validTo", equalTo("2027-01-31"));
  }

  @Test
  void meetsTheUnitThatTookTheCodeOfAMergedOneOver() {
    var stays = registered(Registry.uncoded(Registry.unit()));
    Registry.post(COUNTY, "enterprises/" + unit + "/merges", "\"0\"", Map.of("into", stays))
        .statusCode(200);
    Registry.patch(COUNTY, "enterprises/" + stays, "\"0\"", Map.of("creditCode", code))
        .statusCode(200);

    imported(
            COUNTY,
            "licences",
            licences().row(code, "采矿许可证", "C-2", null, "2024-02-01", "2027-01-31", "省厅").xlsx())
        .body("taken", equalTo(1));

    get(COUNTY, "enterprises/" + stays + "/licences").body("items", hasSize(1));
  }

  @Test
  void renewsALicenceThatIsThereAndKeepsWhatTheRowDoesNotSay() {
    imported(
        COUNTY,
        "licences",
        licences().row(code, "采矿许可证", "C-1", "露天开采", "2024-02-01", "2027-01-31", "省厅").xlsx());

    imported(
            COUNTY,
            "licences",
            licences().row(code, "采矿许可证", "C-1", null, "2024-02-01", "2030-01-31", "省厅").xlsx())
        .body("taken", equalTo(1));

    get(COUNTY, "enterprises/" + unit + "/licences")
        .body("items", hasSize(1))
        .body("items[0].details.scope", equalTo("露天开采"))
        .body("items[0].dueOn", equalTo("2030-01-31"));
  }

  @Test
  void takesFacilitiesByNumberWithGradeAndPosition() {
    var row =
        new Object[] {
          code,
          "长安尾矿库",
          "尾矿库",
          "WK-" + code,
          4,
          120.5,
          "万立方米",
          109.36,
          32.39,
          "BD-09",
          null,
          "在用",
          "2012-06-30",
          null
        };

    imported(COUNTY, "facilities", facilities().row(row).xlsx()).body("taken", equalTo(1));
    imported(COUNTY, "facilities", facilities().row(row).xlsx()).body("unchanged", equalTo(1));

    get(COUNTY, "enterprises/" + unit + "/facilities")
        .body("items[0].details.grade", equalTo(4))
        .body("items[0].location.crs", equalTo("CGCS2000"))
        .body("items[0].details.location.crs", equalTo("BD09"));
  }

  @Test
  void refusesRowsWithAReasonEachAndTakesTheOthers() {
    var elsewhere = Registry.unit(TOWN_B, List.of(EMERGENCY));
    registered(elsewhere);

    imported(
            Tokens.township(TOWN_A),
            "facilities",
            facilities()
                .row(
                    code, "好矿", "矿山", null, null, null, null, null, null, null, null, null, null,
                    null)
                .row(
                    "91350100M000100Y43",
                    "无主矿",
                    "矿山",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)
                .row(
                    elsewhere.get("creditCode"),
                    "外镇矿",
                    "矿山",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)
                .row(
                    code, "无等尾矿库", "尾矿库", null, null, null, null, null, null, null, null, null,
                    null, null)
                .row(
                    code, "半个位置", "矿山", null, null, null, null, 109.3, null, null, null, null, null,
                    null)
                .row(
                    code, "错类型", "飞机", null, null, null, null, null, null, null, null, null, null,
                    null)
                .xlsx())
        .body("taken", equalTo(1))
        .body("refused", equalTo(5))
        .body(
            "errors.errors.code.flatten()",
            hasItems("unknown-enterprise", "facility-grade", "location-incomplete"));
    imported(
            COUNTY,
            "licences",
            licences().row(code, "采矿许可证", "C-9", null, "2024-02-01", "2020-01-31", "省厅").xlsx())
        .body("refused", equalTo(1));
  }

  @Test
  void costsTheSameForFiveHundredRowsAsForOne() {
    var file = licences();
    for (int i = 0; i < 500; i++) {
      file.row(code, "采矿许可证", "N-" + i, null, "2024-02-01", null, "省厅");
    }
    Statements.forget();

    imported(COUNTY, "licences", file.xlsx()).body("taken", equalTo(500));

    var ours =
        Statements.ofCallers().stream()
            .map(t -> t.stream().filter(PartLedgerTest::isOurs).toList())
            .filter(t -> !t.isEmpty())
            .toList();
    assertThat(ours).hasSize(1);
    assertThat(ours.getFirst()).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void isForThoseWhoSupervise() {
    Registry.as(Tokens.enterprise(unit))
        .contentType("multipart/form-data")
        .multiPart("file", "台账.xlsx", licences().xlsx())
        .post("/api/v1/imports/licences")
        .then()
        .statusCode(403);
  }

  @Test
  void offersEmptyWorkbooks() {
    for (var ledger : List.of("licences", "facilities")) {
      Registry.as(COUNTY)
          .accept("*/*")
          .get("/api/v1/imports/" + ledger + "/template")
          .then()
          .statusCode(200)
          .contentType(containsString("spreadsheetml"));
    }
  }

  private static boolean isOurs(String sql) {
    return sql.contains("enterprise") || sql.contains("dossier_part");
  }

  private static LedgerFiles licences() {
    return LedgerFiles.with("单位标识", "证件类型", "证书编号", "许可范围", "有效期起", "有效期止", "发证机关");
  }

  private static LedgerFiles facilities() {
    return LedgerFiles.with(
        "单位标识",
        "设施名称",
        "设施类型",
        "设施编号",
        "等级",
        "能力",
        "计量单位",
        "经度",
        "纬度",
        "坐标系",
        "地址",
        "使用状态",
        "建成日期",
        "下次检验检测日期");
  }

  private static ValidatableResponse imported(String token, String ledger, byte[] file) {
    var id =
        Registry.as(token)
            .contentType("multipart/form-data")
            .multiPart("file", "台账.xlsx", file)
            .post("/api/v1/imports/" + ledger)
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
