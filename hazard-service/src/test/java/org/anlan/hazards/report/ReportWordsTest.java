package org.anlan.hazards.report;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.TOWN_A;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen reads no document of the API and has no scope. */
@QuarkusTest
@OnTheStack
class ReportWordsTest {

  @Inject County county;

  @BeforeEach
  void describe() {
    county.describe();
  }

  @Test
  void whatHasTheWrongFormIsSaidInWords() {
    var reporter = Map.of("name", "某人", "phone", "x", "idNumber", "x", "bankAccount", "x");
    var body =
        Map.of("description", "冒烟", "place", "老街", "townshipCode", "城关", "reporter", reporter);

    given()
        .contentType("application/json")
        .body(body)
        .post("/public/v1/reports")
        .then()
        .statusCode(400)
        .body("errors.code", contains("pattern", "pattern", "pattern", "pattern"))
        .body(
            "errors.detail",
            contains("请填写银行账号，只用数字。", "请填写 18 位身份证号码。", "请填写电话号码，只用数字和 + ( ) -。", "请从名单中选择乡镇。"));
    given()
        .contentType("application/json")
        .header("Accept-Language", "en-GB")
        .body(Map.of("description", "smoke", "place", "Old Street", "townshipCode", "Old"))
        .post("/public/v1/reports")
        .then()
        .statusCode(400)
        .body("errors.detail", contains("Choose a township from the list."));
  }

  @Test
  void anUnknownReceiptIsNobodysScope() {
    for (var receipt : new String[] {"JB-0000-0000-0000", "whatever"}) {
      given()
          .header("Accept-Language", "en")
          .queryParam("code", "AAAA-AAAA-AAAA")
          .get("/public/v1/reports/{receipt}", receipt)
          .then()
          .statusCode(404)
          .body("code", equalTo("receipt-unknown"))
          .body(
              "detail",
              equalTo("There is no such receipt, or the code is wrong. Please check both."));
    }
    given()
        .contentType("application/json")
        .body(Map.of("description", "冒烟", "place", "老街", "townshipCode", TOWN_A))
        .post("/public/v1/reports")
        .then()
        .statusCode(201);
  }
}
