package org.anlan.hazards.register.pack;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.HazardApi.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheStack
class PackTest {

  private static final String PACK = "/api/v1/hazard-lists/pack";
  private static final List<String> LISTS = List.of("隐患清单", "整改措施清单", "责任清单");

  @Inject County county;

  private final HazardApi all = HazardApi.as(Tokens.county());
  private UUID enterprise;
  private UUID elsewhere;

  @BeforeEach
  void find() {
    county.describe();
    enterprise = UUID.randomUUID();
    county.card(enterprise, TOWN_A, GRID_A, EMERGENCY);
    elsewhere = county.enterprise(TOWN_B, HOUSING);
    var late = finding(enterprise, "2026-01-05");
    late.put("rectifyBy", "2026-01-10");
    all.post(late).statusCode(201);
    var rectified = all.post(finding(enterprise, "2026-01-06")).statusCode(201);
    all.tell(
            UUID.fromString(rectified.extract().path("id")),
            "on-spot-rectification",
            Map.of("description", "已清理"))
        .statusCode(200);
    all.post(finding(elsewhere, "2026-02-01")).statusCode(201);
  }

  private String ofBoth() {
    return PACK + "?enterpriseId=" + enterprise + "," + elsewhere;
  }

  @Test
  void holdsTheThreeListsTheTableAndTheMap() throws IOException {
    var pack = parts(all.asking().get(ofBoth()));

    assertThat(pack.keySet())
        .containsExactlyInAnyOrder(
            "隐患清单.xlsx", "整改措施清单.xlsx", "责任清单.xlsx", "进展情况统计表.xlsx", "隐患分布图.geojson");
    var numbers = new HashSet<List<String>>();
    for (var list : LISTS) {
      var rows = rows(pack.get(list + ".xlsx"));
      numbers.add(rows.stream().skip(1).map(row -> row.getCellText(0)).toList());
    }
    assertThat(numbers).hasSize(1); // the same hazards in the same order
    assertThat(numbers.iterator().next())
        .isEqualTo(
            all.asking()
                .get(HazardApi.HAZARDS + "?enterpriseId=" + enterprise + "," + elsewhere)
                .<List<String>>path("items.number"));
    var map = new JsonPath(new String(pack.get("隐患分布图.geojson"), StandardCharsets.UTF_8));
    assertThat(map.getString("type")).isEqualTo("FeatureCollection");
    assertThat(map.getInt("features.size()")).isEqualTo(located());
  }

  private int located() {
    return all.asking()
        .get(
            HazardApi.HAZARDS
                + "?located=true&count=true&enterpriseId="
                + enterprise
                + ","
                + elsewhere)
        .path("total");
  }

  @Test
  void theTableCountsTheRowsOfTheLists() throws IOException {
    var table = rows(parts(all.asking().get(ofBoth())).get("进展情况统计表.xlsx"));

    assertThat(table.stream().map(PackTest::texts))
        .containsExactly(
            List.of(
                "乡镇",
                "一般隐患数",
                "一般隐患已销号",
                "一般隐患整改率（%）",
                "重大隐患数",
                "重大隐患已销号",
                "重大隐患整改率（%）",
                "未销号",
                "其中逾期",
                "不成立或已合并"),
            List.of("城关镇", "2", "1", "50.00", "0", "0", "", "1", "1", "0"),
            List.of("兴隆镇", "1", "0", "0.00", "0", "0", "", "1", "0", "0"),
            List.of("合计", "3", "1", "33.33", "0", "0", "", "2", "1", "0"));
  }

  @Test
  void showsWhatTheCallerSees() throws IOException {
    var town = HazardApi.as(Tokens.township(TOWN_B));

    var rows = rows(parts(town.asking().get(ofBoth())).get("隐患清单.xlsx"));

    assertThat(rows).hasSize(2); // its own and the header
  }

  @Test
  void isThereWhenNothingIs() throws IOException {
    var pack = parts(all.asking().get(PACK + "?enterpriseId=" + UUID.randomUUID()));

    assertThat(rows(pack.get("隐患清单.xlsx"))).hasSize(1);
    assertThat(texts(rows(pack.get("进展情况统计表.xlsx")).getLast()))
        .containsExactly("合计", "0", "0", "", "0", "0", "", "0", "0", "0");
  }

  @Test
  void refusesAParameterThatNobodyPublished() {
    all.asking()
        .get(PACK + "?limit=3")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-parameter"));
  }

  private static Map<String, byte[]> parts(Response download) throws IOException {
    download.then().statusCode(200).contentType("application/zip");
    var parts = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(download.asByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static List<Row> rows(byte[] workbook) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return book.getFirstSheet().read();
    }
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, 10).mapToObj(row::getCellText).toList();
  }
}
