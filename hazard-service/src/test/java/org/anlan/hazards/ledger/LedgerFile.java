package org.anlan.hazards.ledger;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Files of the ledger {@code hazards}, and what becomes of them. */
final class LedgerFile {

  static final String HEADER =
      "隐患编号,单位标识,场所,乡镇代码,部门代码,隐患级别,隐患描述,判定依据,来源,发现日期,整改期限,整改完成日期,销号日期,"
          + "挂牌级别,挂牌日期,摘牌日期,场所类别,专项行动\n";
  private static final Set<Object> FINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

  private LedgerFile() {}

  /**
   * Number, unit, place, township, department, level, judgement basis, found, due, completed,
   * closed, listed by, listed, delisted; the same in all rows is added here.
   */
  static String rows(String run, String unit, String table) {
    return table
        .lines()
        .map(line -> line.replace("{unit}", unit).split(",", -1))
        .map(
            cells ->
                "L%s-%s,配电箱未接地,%s,乡镇检查,%s,九小场所,三年行动;冬季行动\n"
                    .formatted(run, joined(cells, 0, 6), cells[6], joined(cells, 7, 14)))
        .collect(Collectors.joining());
  }

  private static String joined(String[] cells, int from, int to) {
    return String.join(",", Arrays.copyOfRange(cells, from, to));
  }

  static ValidatableResponse imported(String token, String rows) {
    String id =
        given()
            .auth()
            .oauth2(token)
            .multiPart("file", "hazards.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/imports/hazards")
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
