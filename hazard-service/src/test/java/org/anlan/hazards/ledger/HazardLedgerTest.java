package org.anlan.hazards.ledger;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheStack
class HazardLedgerTest {

  @Inject County county;
  @Inject OutboxReader outbox;

  private final HazardApi api = HazardApi.as(Tokens.county());
  private UUID enterprise;
  private String unit;
  private String run;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    unit = "Q" + enterprise.toString().substring(0, 8);
    run = enterprise.toString().substring(0, 8);
  }

  @Test
  void takesHazardsOverInTheStateTheyHad() throws Exception {
    imported(
            rows(
                """
            1,{unit},,,,一般,,2023.5.1,2023-06-01,2023-05-20,2023-05-22,,,
            2,{unit},,,,重大,判定标准 第三条,2023-05-01,2023-08-01,,,县政府,2023-05-10,2023-07-01
            3,,老街口,610926101,610926-ZJ,一般,,2023-05-01,,,,,,
            4,{unit},,,,一般,,2023-05-01,2023-06-01,2023-05-20,,,,
            """))
        .body("taken", equalTo(4))
        .body("refused", equalTo(0));

    var closed = numbered("1");
    api.get(closed)
        .body("status", equalTo("CLOSED"))
        .body("closedHow", equalTo("RECHECK"))
        .body("closedOn", equalTo("2023-05-22"))
        .body("imported", equalTo(true))
        .body("townshipCode", equalTo(TOWN_A));
    api.get(numbered("2"))
        .body("status", equalTo("RECTIFYING"))
        .body("judgementBasis.item", equalTo("第三条"))
        .body("listing.listingLevel", equalTo("COUNTY_GOVERNMENT"))
        .body("listing.delistedOn", equalTo("2023-07-01"));
    api.get(numbered("3"))
        .body("status", equalTo("REGISTERED"))
        .body("departmentCode", equalTo(HOUSING));
    api.get(numbered("4")).body("status", equalTo("COMPLETED"));
    assertThat(outbox.types(closed)).containsExactly("org.anlan.hazard.imported.v1");
    assertThat(outbox.last(closed).at("/hazard/version").asLong()).isZero();
  }

  @Test
  void aListedHazardBringsItsListingAlong() throws Exception {
    var table =
        rows(
            """
            10,{unit},,,,重大,判定标准 第三条,2023-05-01,2023-08-01,2023-06-20,2023-07-05,县政府,2023-05-10,2023-07-01
            11,{unit},,,,重大,判定标准 第三条,2023-05-01,2099-08-01,,,安委办,2023-05-10,
            12,{unit},,,,重大,判定标准 第三条,2023-05-01,2099-08-01,,,,,
            13,{unit},,,,重大,判定标准 第三条,2023-05-01,,,,安委办,2023-05-10,
            """);
    imported(table).body("taken", equalTo(4)).body("refused", equalTo(0));

    listing("10")
        .body("items[0].status", equalTo("DELISTED"))
        .body("items[0].level", equalTo("COUNTY_GOVERNMENT"))
        .body("items[0].listedOn", equalTo("2023-05-10"))
        .body("items[0].endedOn", equalTo("2023-07-01"))
        .body("items[0].dueOn", nullValue())
        .body("items[0].imported", equalTo(true));
    String id =
        listing("11")
            .body("items[0].status", equalTo("SUPERVISING"))
            .body("items[0].dueOn", equalTo("2099-08-01"))
            .body("items[0].townshipCode", equalTo(TOWN_A))
            .extract()
            .path("items[0].id");
    assertThat(outbox.types(UUID.fromString(id))).containsExactly("org.anlan.listing.imported.v1");
    listing("12").body("items", hasSize(0));
    // without a deadline of its own it lasts as long as the county allows
    listing("13").body("items[0].dueOn", equalTo("2024-05-09"));

    // what is listed is not closed before it is delisted, wherever the listing came from
    api.tell(numbered("11"), "dismissal", Map.of("reason", "重复登记")).statusCode(409);
    imported(table).body("taken", equalTo(0)).body("unchanged", equalTo(4));
    listing("11").body("items", hasSize(1));
  }

  private ValidatableResponse listing(String number) {
    return api.asking().get("/api/v1/listings?hazardId=" + numbered(number)).then().statusCode(200);
  }

  @Test
  void whatWasTakenOverGoesOnFromThere() {
    imported(
        rows(
            """
            5,{unit},,,,一般,,2023-05-01,2023-06-01,2023-05-20,,,,
            """));

    api.tell(numbered("5"), "recheck", Map.of("passed", true))
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
  }

  @Test
  void historyKnowsUnitsThatHaveClosedOrBeenMergedSince() {
    var closed = county.enterprise(TOWN_A, EMERGENCY);
    county.closed(closed, TOWN_A, EMERGENCY);
    var merged = county.enterprise(TOWN_B, HOUSING);
    county.merged(merged, enterprise, TOWN_B, HOUSING);

    imported(
            rows(
                """
            7,%s,,,,一般,,2023-05-01,2023-06-01,2023-05-20,2023-05-22,,,
            8,%s,,,,一般,,2023-05-01,2023-06-01,,,,,
            """
                    .formatted(County.identifier(closed), County.identifier(merged))))
        .body("taken", equalTo(2));

    api.get(numbered("7"))
        .body("status", equalTo("CLOSED"))
        .body("enterpriseId", equalTo(closed.toString()));
    api.get(numbered("8"))
        .body("enterpriseId", equalTo(enterprise.toString()))
        .body("townshipCode", equalTo(TOWN_A));
  }

  @Test
  void theSameFileTwiceIsNothingTwice() {
    var file =
        rows(
            """
            6,{unit},,,,一般,,2023-05-01,,,,,,
            """);
    imported(file).body("taken", equalTo(1));

    imported(file + "\n").body("taken", equalTo(0)).body("unchanged", equalTo(1));
  }

  @Test
  void aRowThatSaysSomethingElseThanIsOnRecordIsRefusedCellByCell() {
    imported(
            rows(
                """
            40,{unit},,,,一般,,2023-05-01,2099-06-01,,,,,
            41,{unit},,,,重大,判定标准 第三条,2023-05-01,2023-08-01,2023-06-20,,,,
            42,,老街口,610926101,610926-ZJ,一般,,2023-05-01,,,,,,
            """))
        .body("taken", equalTo(3));
    HazardApi.as(Tokens.department(EMERGENCY))
        .tell(
            numbered("40"),
            "extensions",
            Map.of("rectifyBy", "2099-07-01", "reason", "设备未到货", "requestedBy", "矿长"))
        .statusCode(200);

    imported(
            rows(
                """
            40,{unit},东门,,,重大,判定标准 第四条,2023-05-02,2099-07-01,2023-05-20,2023-05-22,,,
            41,{unit},,,,重大,判定标准 第三条,2023-05-01,,,,安委办,2023-05-10,
            42,{unit},,,,一般,,2023-05-01,,,,,,
            """))
        .body("taken", equalTo(0))
        .body("unchanged", equalTo(0))
        .body("refused", equalTo(3))
        .body("errors.errors.flatten().code", everyItem(equalTo("import-cell-differs")))
        .body("errors[0].errors.column", contains("场所", "隐患级别", "判定依据", "发现日期", "整改完成日期", "销号日期"))
        .body("errors[0].errors[1].detail", containsString("一般"))
        .body("errors[1].errors.column", contains("挂牌级别", "挂牌日期"))
        .body("errors[2].errors.column", contains("单位标识"));
    api.get(numbered("40")).body("status", equalTo("RECTIFYING")).body("level", equalTo("GENERAL"));
    assertThat(outbox.types(numbered("41"))).containsExactly("org.anlan.hazard.imported.v1");
  }

  @Test
  void whatWentOnSinceIsNoFaultOfTheRow() {
    var table =
        rows(
            """
            43,{unit},,,,一般,,2023-05-01,2023-06-01,2023-05-20,,,,
            """);
    imported(table).body("taken", equalTo(1));
    api.tell(numbered("43"), "recheck", Map.of("passed", true)).statusCode(200);

    imported(table).body("unchanged", equalTo(1)).body("refused", equalTo(0));
  }

  @Test
  void aNumberOfAnotherTownIsTold() {
    var table = rows("44,,老街口,610926100,610926-YJ,一般,,2023-05-01,,,,,,\n");
    imported(table).body("taken", equalTo(1));

    LedgerFile.imported(Tokens.township(TOWN_B), table.replace("610926100", TOWN_B))
        .body("refused", equalTo(1))
        .body("errors.errors.flatten().code", contains("import-number-elsewhere"));
  }

  @Test
  void aBadRowIsRefusedWithItsReasonAndTheOthersAreTaken() {
    imported(
            rows(
                """
            10,{unit},,,,重大,,2023-05-01,,,,,,
            11,没有的单位,,,,一般,,2023-05-01,,,,,,
            12,{unit},,,,较大,,2023-05-01,,,,,,
            13,{unit},,,,一般,,2023-05-01,,,2023-04-01,,,
            14,{unit},,,,一般,,2099-05-01,,,,,,
            15,,老街口,610926999,610926-ZJ,一般,,2023-05-01,,,,,,
            16,{unit},,,,一般,,2023-05-01,,,,县政府,2023-05-02,
            17,,,,,一般,,2023-05-01,,,,,,
            18,{unit},,,,一般,,2023-05-01,,,,,,
            """))
        .body("taken", equalTo(1))
        .body("refused", equalTo(8))
        .body("errors.errors.flatten().code", hasItem("judgement-basis-required"))
        .body("errors.errors.flatten().code", hasItem("unknown-enterprise"))
        .body("errors.errors.flatten().code", hasItem("date-too-early"))
        .body("errors.errors.flatten().code", hasItem("found-in-future"))
        .body("errors.errors.flatten().code", hasItem("unknown-township"))
        .body("errors.errors.flatten().code", hasItem("only-major"))
        .body("errors.errors.flatten().code", hasItem("enterprise-or-place-required"));
  }

  @Test
  void aDepartmentIsOneOfTheCountyThoughItMayHaveEndedSince() {
    county.entry("ORGANIZATION", "610926-OLD", "已撤部门", Map.of("validTo", "2024-12-31"));
    county.entry("ORGANIZATION", "610927-YJ", "邻县应急管理局", Map.of("countyCode", "610927"));
    county.entry(
        "ORGANIZATION", "610926-ZW01", "专委会", Map.of("organizationKind", "SECTOR_COMMITTEE"));

    imported(
            rows(
                """
            30,,老街口,610926100,610926-OLD,一般,,2023-05-01,,,,,,
            31,,老街口,610926100,610927-YJ,一般,,2023-05-01,,,,,,
            32,,老街口,610926100,610926-ZW01,一般,,2023-05-01,,,,,,
            """))
        .body("taken", equalTo(1))
        .body("refused", equalTo(2))
        .body("errors.errors.flatten().code", everyItem(equalTo("unknown-department")));
  }

  @Test
  void nobodyImportsIntoSomebodyElsesTown() {
    var town = Tokens.township(TOWN_B);

    LedgerFile.imported(
            town,
            rows(
                """
            20,{unit},,,,一般,,2023-05-01,,,,,,
            21,,老街口,610926100,610926-ZJ,一般,,2023-05-01,,,,,,
            """))
        .body("taken", equalTo(0))
        .body("errors", hasSize(2));
  }

  @Test
  void fiveHundredRowsCostFourStatementsAndAFewForTheJob() {
    var rows =
        IntStream.range(100, 600)
            .mapToObj(i -> i + ",{unit},,,,一般,,2023-05-01,2023-06-01,2023-05-10,2023-05-11,,,\n")
            .collect(Collectors.joining());
    Statements.forget();

    imported(rows(rows)).body("taken", equalTo(500));

    var taking =
        Statements.ofCallers().stream()
            .filter(t -> t.stream().anyMatch(sql -> sql.startsWith("insert into hazard")))
            .toList();
    assertThat(taking).hasSize(1);
    // the job's own record of its progress comes on top of the four
    assertThat(taking.getFirst()).hasSizeLessThanOrEqualTo(5);
  }

  private UUID numbered(String number) {
    return UUID.fromString(
        api.asking()
            .queryParam("number", "L" + run + "-" + number)
            .get(HazardApi.HAZARDS)
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id"));
  }

  private String rows(String table) {
    return LedgerFile.rows(run, unit, table);
  }

  @Test
  void isNoBusinessOfTheSystemsAdministrator() {
    var administrator = Tokens.of(u -> u.named("admin").roles("system-admin").area("610926"));

    given()
        .auth()
        .oauth2(administrator)
        .multiPart("file", "hazards.csv", LedgerFile.HEADER.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports/hazards")
        .then()
        .statusCode(403)
        .body("code", equalTo("role-missing"));
    given()
        .auth()
        .oauth2(administrator)
        .get("/api/v1/imports/hazards/template")
        .then()
        .statusCode(403);
  }

  private ValidatableResponse imported(String rows) {
    return LedgerFile.imported(api.token(), rows);
  }
}
