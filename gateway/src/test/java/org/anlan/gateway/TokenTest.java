package org.anlan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TokenTest {

  Neighbours neighbours;

  @ParameterizedTest
  @EnumSource(BadToken.class)
  void refusesABadToken(BadToken bad) {
    int asked = neighbours.hazard.asked();

    read("Bearer " + bad.of(neighbours.realm))
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer realm=\"anlan\""))
        .body("code", equalTo("unauthenticated"));

    assertThat(neighbours.hazard.asked()).as("requests that came through").isEqualTo(asked);
  }

  @Test
  void takesATokenMeantForSeveral() {
    var token = neighbours.realm.token("a", c -> c.setAudience("account", "anlan"));

    read("Bearer " + token).statusCode(200).body("headers.authorization[0]", startsWith("Bearer "));
  }

  @Test
  void readsTheSchemeWhateverItsCase() {
    read("bearer " + neighbours.realm.token()).statusCode(200);
  }

  @Test
  void refusesOtherSchemes() {
    read("Basic Y291bnR5OmFubGFuLWRlbW8=").statusCode(401);
  }

  @Test
  void refusesTwoTokens() {
    given()
        .header("Authorization", "Bearer " + neighbours.realm.token())
        .header("Authorization", "Bearer " + neighbours.realm.token())
        .when()
        .get("/api/v1/hazards")
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed"));
  }

  @Test
  void forgetsATokenWhenItExpires() {
    // expired, but within the five seconds that clocks may differ
    var token =
        neighbours.realm.token(
            "soon",
            claims -> {
              claims.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 600));
              claims.setExpirationTimeMinutesInTheFuture(-3f / 60);
            });
    read("Bearer " + token).statusCode(200);

    await().untilAsserted(() -> read("Bearer " + token).statusCode(401));
  }

  @Test
  void followsTheRealmsKeys() {
    var before = neighbours.realm.token();
    read("Bearer " + before).statusCode(200);

    neighbours.realm.rotate();
    read("Bearer " + neighbours.realm.token()).statusCode(200);
    read("Bearer " + before).statusCode(200);

    neighbours.realm.revokeOthers();
    neighbours.realm.rotate();
    read("Bearer " + neighbours.realm.token()).statusCode(200);
    read("Bearer " + before).statusCode(401);
  }

  @Test
  void goesOnWithoutKeycloak() {
    read("Bearer " + neighbours.realm.token()).statusCode(200);
    neighbours.keycloak.answer(
        Surroundings.KEYS, exchange -> ForeignServer.send(exchange, 500, "{}"));
    try {
      read("Bearer " + neighbours.realm.token()).statusCode(200);
      read("Bearer " + Realm.STRANGER.token()).statusCode(401);
      read("Bearer " + neighbours.realm.token()).statusCode(200);
    } finally {
      neighbours.keycloak.answer(
          Surroundings.KEYS,
          exchange -> ForeignServer.send(exchange, 200, neighbours.realm.keySet()));
    }
  }

  @Test
  void keepsItsKeysWhenKeycloakSendsNone() {
    neighbours.keycloak.answer(
        Surroundings.KEYS, exchange -> ForeignServer.send(exchange, 200, "{\"keys\":[]}"));
    try {
      read("Bearer " + Realm.STRANGER.token()).statusCode(401);
      read("Bearer " + neighbours.realm.token()).statusCode(200);
    } finally {
      neighbours.keycloak.answer(
          Surroundings.KEYS,
          exchange -> ForeignServer.send(exchange, 200, neighbours.realm.keySet()));
    }
  }

  private static ValidatableResponse read(String authorization) {
    return given().header("Authorization", authorization).when().get("/api/v1/hazards").then();
  }
}
