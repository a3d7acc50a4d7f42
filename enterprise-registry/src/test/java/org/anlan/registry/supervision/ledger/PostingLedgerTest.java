package org.anlan.registry.supervision.ledger;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.anlan.registry.Registry.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

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
class PostingLedgerTest {

  private static final String COUNTY = Tokens.county();
  private static final String[] HEADER = {"单位标识", "类型", "姓名", "开始日期", "结束日期", "批次"};
  private static final Set<Object> FINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void takesLinksByAnyNumberOfTheUnitOnce() {
    var unit = unit();
    var id = registered(unit);
    var number = get(COUNTY, "enterprises/" + id).extract().<String>path("number");
    var file =
        file(
            row(unit.get("creditCode"), "派驻监督员", "吴一", "2023-05-01", null),
            row(number, "包联", "吴二", "2023.5.1", "2024/4/30"));

    imported(COUNTY, file).body("taken", equalTo(2)).body("refused", equalTo(0));

    get(COUNTY, "supervision-links?sort=person&enterpriseId=" + id)
        .body("items.kind", equalTo(List.of("RESIDENT_SUPERVISOR", "LEADER")))
        .body("items.person", equalTo(List.of("吴一", "吴二")))
        .body("items.to", hasItems("2024-04-30"))
        .body("items.batch", equalTo(List.of("第一批", "第一批")));
    imported(COUNTY, file).body("taken", equalTo(0)).body("unchanged", equalTo(2));
    imported(COUNTY, file(row(number, "派驻监督员", "吴一", "2023-05-01", "2025-04-30")))
        .body("taken", equalTo(1));
    get(COUNTY, "supervision-links?q=吴一&enterpriseId=" + id)
        .body("items", hasSize(1))
        .body("items[0].to", equalTo("2025-04-30"));
  }

  @Test
  void takesPostOrganizationAndTelephoneAndCorrectsThem() {
    var unit = unit();
    var id = registered(unit);
    imported(COUNTY, posts(withPost(unit, "副县长", EMERGENCY, "13800001234")))
        .body("taken", equalTo(1));
    imported(COUNTY, posts(withPost(unit, "副县长", EMERGENCY, "13800001234")))
        .body("unchanged", equalTo(1));
    imported(COUNTY, posts(withPost(unit, "县长", null, null))).body("taken", equalTo(1));

    get(COUNTY, "supervision-links?enterpriseId=" + id)
        .body("items", hasSize(1))
        .body("items[0].post", equalTo("县长"))
        .body("items[0].organizationCode", equalTo(EMERGENCY));
    var link =
        get(COUNTY, "supervision-links?enterpriseId=" + id).extract().<String>path("items[0].id");
    get(COUNTY, "supervision-links/" + link).body("phone", equalTo("138****1234"));
    imported(COUNTY, posts(withPost(unit, "县长", "610926-XX", null))).body("refused", equalTo(1));
    imported(COUNTY, posts(withPost(unit, "县长", null, "没有"))).body("refused", equalTo(1));
  }

  private static Object[] withPost(
      Map<String, Object> unit, String post, String organization, String phone) {
    return new Object[] {
      unit.get("creditCode"), "包联", "吴七", "2023-05-01", post, organization, phone
    };
  }

  private static byte[] posts(Object[]... rows) {
    var file = LedgerFiles.with("单位标识", "类型", "姓名", "开始日期", "职务", "所在机构代码", "联系电话");
    for (var row : rows) {
      file.row(row);
    }
    return file.xlsx();
  }

  @Test
  void meansTheUnitThatAMergedOneBecame() {
    var goes = unit();
    var gone = registered(goes);
    var stays = registered(uncoded(unit()));
    post(COUNTY, "enterprises/" + gone + "/merges", "\"0\"", Map.of("into", stays)).statusCode(200);

    imported(COUNTY, file(row(goes.get("creditCode"), "挂钩", "吴三", "2023-05-01", null)))
        .body("taken", equalTo(1));

    get(COUNTY, "supervision-links?enterpriseId=" + stays).body("items.person", hasItems("吴三"));
  }

  @Test
  void refusesRowsWithAReasonEach() {
    var unit = unit();
    registered(unit);
    var elsewhere = unit(TOWN_B, List.of(EMERGENCY));
    registered(elsewhere);
    var here = unit.get("creditCode");

    imported(
            Tokens.township(TOWN_A),
            file(
                row(here, "包抓干部", "吴四", "2023-05-01", null),
                row(here, "包抓干部", "吴四", "2024-05-01", null),
                row(here, "包抓干部", "吴五", "2023-05-01", "2023-04-30"),
                row("91350100M000100Y43X", "包抓干部", "吴六", "2023-05-01", null),
                row(elsewhere.get("creditCode"), "包抓干部", "吴六", "2023-05-01", null),
                row(here, "保安", "吴六", "2023-05-01", null)))
        .body("taken", equalTo(1))
        .body("refused", equalTo(5))
        .body("errors.row", hasItems(3, 4, 5, 6, 7));
  }

  @Test
  void costsTheSameForManyRowsAsForOne() {
    var file = LedgerFiles.with(HEADER);
    for (int i = 0; i < 40; i++) {
      var unit = unit();
      registered(unit);
      file.row(row(unit.get("creditCode"), "网格员", "郑" + i, "2023-05-01", null));
    }
    Statements.forget();

    imported(COUNTY, file.xlsx()).body("taken", equalTo(40));

    var ours =
        Statements.ofCallers().stream()
            .map(t -> t.stream().filter(sql -> sql.contains("superv")).distinct().toList())
            .filter(t -> !t.isEmpty())
            .toList();
    assertThat(ours.getFirst()).hasSizeLessThanOrEqualTo(4);
  }

  private static Object[] row(Object unit, String kind, String person, String from, String to) {
    return new Object[] {unit, kind, person, from, to, "第一批"};
  }

  private static byte[] file(Object[]... rows) {
    var file = LedgerFiles.with(HEADER);
    for (var row : rows) {
      file.row(row);
    }
    return file.xlsx();
  }

  private static ValidatableResponse imported(String token, byte[] file) {
    var location =
        Registry.as(token)
            .contentType("multipart/form-data")
            .multiPart("file", "links.xlsx", file)
            .post("/api/v1/imports/supervision-links")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    var id = location.substring(location.lastIndexOf('/') + 1);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> FINAL.contains(get(token, "jobs/" + id).extract().<Object>path("state")));
    return get(token, "imports/" + id).statusCode(200);
  }
}
