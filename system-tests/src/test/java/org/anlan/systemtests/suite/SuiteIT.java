package org.anlan.systemtests.suite;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSuite.class)
class SuiteIT {

  @Test
  void hasTheDemoCountyAsPublished() {
    figure("enterprises", 2269);
    figure("enterprises.key", 615);
    figure("hazards.general.found&campaign=三年行动", 584);
    figure("hazards.general.closed&campaign=三年行动", 547);
    given()
        .auth()
        .oauth2(Tokens.login("county"))
        .get("/api/v1/figures?metric=hazards.general.closed-rate&campaign=三年行动")
        .then()
        .statusCode(200)
        .body("value", equalTo(93.66f))
        .body("numerator", equalTo(547))
        .body("denominator", equalTo(584));
  }

  private static void figure(String metric, int value) {
    given()
        .auth()
        .oauth2(Tokens.login("county"))
        .get("/api/v1/figures?metric=" + metric)
        .then()
        .statusCode(200)
        .body("value", equalTo(value));
  }
}
