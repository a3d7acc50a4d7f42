package org.anlan.hazards.risk.ledger;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.risk.RiskApi;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheStack
class RiskLedgerTest {

  private static final String HEADER =
      "风险点编号,风险点名称,单位标识,场所,乡镇代码,部门代码,事故类型,评价方法,可能性,暴露频繁程度,后果严重性,直接判定," + "岗位级责任人,管控措施,经度,纬度,评价日期\n";
  private static final Set<Object> FINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

  @Inject County county;
  @Inject OutboxReader outbox;

  private final RiskApi api = RiskApi.as(Tokens.county());
  private String unit;
  private String run;

  @BeforeEach
  void describe() {
    county.describe();
    var enterprise = county.enterprise(TOWN_A, EMERGENCY);
    unit = County.identifier(enterprise);
    run = enterprise.toString().substring(0, 8);
  }

  @Test
  void takesRisksOverAndComputesTheirColour() {
    var file =
        rows(
            """
        1,储罐区,{unit},,,,火灾;其他爆炸,LEC,6,6,15,,司泵工,液位联锁;每日巡检,109.4,32.4,2024-05-01
        2,老街口陡坡,,老街口,610926101,610926-ZJ,坍塌,LS,1,,1,,,,,,2024/5/1
        3,锅炉房,{unit},,,,锅炉爆炸,LS,1,,1,MAJOR_SOURCE,,,,,2024.5.1
        """);
    imported(api.token(), file).body("taken", equalTo(3)).body("refused", equalTo(0));

    list("1")
        .body("items[0].colour", equalTo("RED"))
        .body("items[0].score", equalTo(540))
        .body("items[0].gradedOn", equalTo("2024-05-01"))
        .body("items[0].imported", equalTo(true));
    String id = list("1").extract().path("items[0].id");
    api.get(UUID.fromString(id))
        .body("measures.description", hasItems("液位联锁", "每日巡检"))
        .body("measures[0].responsiblePost", equalTo("司泵工"))
        .body("location.lon", equalTo(109.4f))
        .body("reviewOverdue", equalTo(true));
    list("2")
        .body("items[0].colour", equalTo("BLUE"))
        .body("items[0].townshipCode", equalTo(TOWN_B));
    list("3").body("items[0].colourBasis", equalTo("DIRECT_MAJOR"));
    imported(api.token(), file + "\n").body("taken", equalTo(0)).body("unchanged", equalTo(3));
  }

  @Test
  void aRowPutsRightWhatIsKnownOfARiskButDoesNotAssessIt() throws Exception {
    imported(
            api.token(),
            rows(
                """
        21,储罐区,{unit},,,,火灾,LEC,6,6,15,,司泵工,液位联锁,109.4,32.4,2024-05-01
        22,锅炉房,{unit},,,,锅炉爆炸,LS,1,,1,,,每日巡检,,,2024-05-01
        """))
        .body("taken", equalTo(2));

    imported(
            api.token(),
            rows(
                """
        21,一号储罐区,{unit},北侧,,,火灾;其他爆炸,LEC,6,6,15,,王司泵,液位联锁,,,2024-05-01
        22,锅炉房,{unit},,,,锅炉爆炸,LS,2,,1,MAJOR_SOURCE,,泄压阀,,,2024-06-01
        """))
        .body("taken", equalTo(1))
        .body("refused", equalTo(1))
        .body("errors[0].errors.code", everyItem(equalTo("import-cell-differs")))
        .body("errors[0].errors.column", contains("可能性", "直接判定", "评价日期", "管控措施"));

    var id = UUID.fromString(list("21").extract().path("items[0].id"));
    api.get(id)
        .body("name", equalTo("一号储罐区"))
        .body("place", equalTo("北侧"))
        .body("accidentTypes", contains("FIRE", "OTHER_EXPLOSION"))
        .body("owners.post", equalTo("王司泵"))
        .body("location.lon", equalTo(109.4f))
        .body("version", equalTo(1));
    assertThat(outbox.types(id))
        .containsExactly("org.anlan.risk-point.imported.v1", "org.anlan.risk-point.amended.v1");
    assertThat(outbox.last(id).at("/risk/version").asLong()).isEqualTo(1);
  }

  @Test
  void refusesBadRowsWithTheirReasons() {
    imported(
            api.token(),
            rows(
                """
        11,储罐区,{unit},,,,火灾,LEC,4,6,15,,,,,,2024-05-01
        12,储罐区,{unit},,,,火灾,LEC,6,,15,,,,,,2024-05-01
        13,储罐区,没有的单位,,,,火灾,LS,1,,1,,,,,,2024-05-01
        14,储罐区,{unit},,,,火灾,LS,1,,1,NOTHING,,,,,2024-05-01
        15,储罐区,{unit},,,,火灾,LS,1,,1,,,,109.4,,2024-05-01
        16,储罐区,{unit},,,,火灾,LS,1,,1,,,,,,2099-05-01
        17,储罐区,{unit},,,,火灾,LS,1,,1,,,,,,2024-05-01
        """))
        .body("taken", equalTo(1))
        .body("refused", equalTo(6))
        .body(
            "errors.errors.flatten().code",
            hasItems(
                "score-not-in-table",
                "required",
                "unknown-enterprise",
                "unknown-direct-major",
                "import-cell-required",
                "date-in-future"));
    imported(Tokens.township(TOWN_B), rows("18,储罐区,{unit},,,,火灾,LS,1,,1,,,,,,2024-05-01\n"))
        .body("taken", equalTo(0));
  }

  private ValidatableResponse list(String number) {
    return api.asking()
        .queryParam("number", "F" + run + "-" + number)
        .get(RiskApi.RISKS)
        .then()
        .statusCode(200);
  }

  private String rows(String table) {
    return table.strip().replace("{unit}", unit).replaceAll("(?m)^", "F" + run + "-") + "\n";
  }

  private static ValidatableResponse imported(String token, String rows) {
    String id =
        given()
            .auth()
            .oauth2(token)
            .multiPart("file", "risks.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/imports/risk-points")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> get(token, "/api/v1/jobs/" + id).extract().path("state"), FINAL::contains);
    return get(token, "/api/v1/imports/" + id).body("state", equalTo("SUCCEEDED"));
  }

  private static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).get(path).then().statusCode(200);
  }
}
