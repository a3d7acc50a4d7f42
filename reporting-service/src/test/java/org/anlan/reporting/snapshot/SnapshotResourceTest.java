package org.anlan.reporting.snapshot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.reporting.Deliveries;
import org.anlan.reporting.Facts;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SnapshotResourceTest {

  private static final LocalDate DAY = LocalDate.of(2022, 3, 10);

  @Inject Deliveries facts;

  @BeforeEach
  void forget() {
    facts.forgetAll();
  }

  @Test
  void staysAsItWasPublished() {
    facts.tell(Facts.hazard(DAY).times(2));
    var id = published("");
    facts.tell(List.of(Facts.hazard(DAY)));

    get(Tokens.county(), id)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("figures[0].metric", equalTo("hazards.general.found"))
        .body("figures[0].value", equalTo(2))
        .body("figures[0].definitionVersion", equalTo(1))
        .body("figures[1].denominator", equalTo(2))
        .body("publishedBy", equalTo("county"));
  }

  @Test
  void isCorrectedByANewVersionWithAReason() {
    facts.tell(Facts.hazard(DAY).times(2));
    var id = published("");
    facts.tell(List.of(Facts.hazard(DAY)));

    correct(id, "\"1\"", "漏报一处").statusCode(200).body("version", equalTo(2));

    get(Tokens.county(), id).body("figures[0].value", equalTo(3)).body("reason", equalTo("漏报一处"));
    given()
        .auth()
        .oauth2(Tokens.county())
        .get("/api/v1/snapshots/" + id + "/versions")
        .then()
        .statusCode(200)
        .body("items.version", contains(2, 1))
        .body("items[1].figures[0].value", equalTo(2));
    list(Tokens.county())
        .body("items.findAll { it.id == '%s' }.version".formatted(id), contains(2));
  }

  @Test
  void aCorrectionIsDecidedOnTheVersionSeen() {
    var id = published("");
    correct(id, "\"1\"", "第一次更正").statusCode(200);

    correct(id, "\"1\"", "第二次更正").statusCode(412).body("code", equalTo("stale-write"));
    given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("application/json")
        .body("{\"reason\": \"x\"}")
        .post("/api/v1/snapshots/" + id + "/correction")
        .then()
        .statusCode(428);
    correct(id, "\"2\"", "").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
    correct(UUID.randomUUID().toString(), "\"1\"", "x").statusCode(404);
  }

  @Test
  void theSameKeyPublishesOnce() {
    var key = UUID.randomUUID().toString();

    var first = publish(Tokens.county(), key, "").statusCode(201).extract();
    var second = publish(Tokens.county(), key, "").statusCode(201).extract();

    assertThat(second.body().asString()).isEqualTo(first.body().asString());
    // a snapshot is told as a fact too and comes back by it, also one that was truncated meanwhile
    assertThat(published()).containsOnlyOnce(first.<String>path("id"));
  }

  private static List<String> published() {
    return list(Tokens.county()).extract().path("items.id");
  }

  @Test
  void aTownshipReadsWhatIsPublishedAboutItself() {
    var countyWide = published("");
    var aboutTownA = published("\"townshipCode\": \"%s\",".formatted(Facts.TOWN_A));

    get(Tokens.township(Facts.TOWN_A), aboutTownA).statusCode(200);
    get(Tokens.township(Facts.TOWN_A), countyWide).statusCode(404);
    get(Tokens.township(Facts.TOWN_B), aboutTownA).statusCode(404);
    list(Tokens.township(Facts.TOWN_B)).body("items", empty());
    list(Tokens.township(Facts.TOWN_A)).body("items.id", contains(aboutTownA));
  }

  @Test
  void theCountysStatisticianPublishes() {
    publish(Tokens.township(Facts.TOWN_A), null, "").statusCode(403);
    var townStatistician = Tokens.of(u -> u.roles("township", "statistician").area(Facts.TOWN_A));
    publish(townStatistician, null, "").statusCode(403).body("code", equalTo("county-publishes"));
  }

  @Test
  void namesWhatIsWrongWithTheSelection() {
    publish(Tokens.county(), null, "\"by\": \"colour\",")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/selection/by"));
    given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("application/json")
        .body("{\"title\": \"x\", \"selection\": {\"metrics\": [\"enterprises\", \"nothing\"]}}")
        .post("/api/v1/snapshots")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/selection/metrics/1"))
        .body("errors[0].code", equalTo("unknown-metric"));
  }

  private static String published(String more) {
    return publish(Tokens.county(), null, more)
        .statusCode(201)
        .header("Location", startsWith("/api/v1/snapshots/"))
        .extract()
        .path("id");
  }

  private static ValidatableResponse publish(String token, String key, String more) {
    var request = given().auth().oauth2(token).contentType("application/json");
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return request
        .body(
            """
            {"title": "2022年隐患整改情况", "from": "2022-01-01", "to": "2022-12-31",
             "selection": {%s "metrics": ["hazards.general.found", "hazards.general.closed-rate"]}}
            """
                .formatted(more))
        .post("/api/v1/snapshots")
        .then();
  }

  private static ValidatableResponse correct(String id, String ifMatch, String reason) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("application/json")
        .header("If-Match", ifMatch)
        .body("{\"reason\": \"%s\"}".formatted(reason))
        .post("/api/v1/snapshots/" + id + "/correction")
        .then();
  }

  private static ValidatableResponse get(String token, String id) {
    return given().auth().oauth2(token).get("/api/v1/snapshots/" + id).then();
  }

  private static ValidatableResponse list(String token) {
    return given().auth().oauth2(token).get("/api/v1/snapshots").then().statusCode(200);
  }
}
