package org.anlan.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoutingTest {

  Neighbours neighbours;

  @Test
  void passesARequestWithItsBodyAndQuery() {
    withToken()
        .contentType("application/json")
        .body("{\"name\":\"平利\"}")
        .when()
        .post("/api/v1/enterprises?dryRun=true&q=%E5%B9%B3")
        .then()
        .statusCode(200)
        .body("method", equalTo("POST"))
        .body("uri", equalTo("/api/v1/enterprises?dryRun=true&q=%E5%B9%B3"))
        .body("bodySize", equalTo(17));
  }

  @Test
  void knowsNothingBesidesItsRoutes() {
    withToken()
        .when()
        .get("/api/v1/enterprisesX")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", endsWith("#not-found"))
        .body("code", equalTo("not-found"))
        .body("title", equalTo("未找到"))
        .body("instance", equalTo("/api/v1/enterprisesX"))
        .body("traceId", matchesPattern("[0-9a-f]{32}"));
  }

  @Test
  void answersInEnglishWhenAsked() {
    withToken()
        .header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.1")
        .when()
        .get("/q/health")
        .then()
        .statusCode(404)
        .body("title", equalTo("Not Found"));
  }

  @Test
  void saysWhenAServiceIsAway() {
    withToken()
        .when()
        .get("/api/v1/figures?metric=enterprises")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("code", equalTo("service-away"));
  }

  @Test
  void asksForATokenOnlyWhereOneIsNeeded() {
    given()
        .when()
        .get("/api/v1/hazards")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer realm=\"anlan\"")
        .body("code", equalTo("unauthenticated"));
    given()
        .header("Authorization", "Bearer rubbish")
        .when()
        .get("/public/v1/reports/R1?code=2")
        .then()
        .statusCode(200)
        .body("headers.authorization", equalTo(null));
  }

  private RequestSpecification withToken() {
    return given()
        .urlEncodingEnabled(false)
        .header("Authorization", "Bearer " + neighbours.realm.token());
  }
}
