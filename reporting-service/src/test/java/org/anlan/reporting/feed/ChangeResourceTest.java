package org.anlan.reporting.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.reporting.Deliveries;
import org.anlan.reporting.Facts;
import org.anlan.reporting.Owner;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeResourceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  @Inject Deliveries facts;
  @Inject Owner owner;

  @BeforeEach
  void forget() {
    facts.forgetAll();
  }

  @Test
  void listsEachRecordAtItsLastChange() {
    var first = Facts.hazard(DAY);
    var second = Facts.hazard(DAY);
    var enterprise = Facts.enterprise(DAY);
    facts.tell(List.of(first, second, enterprise));
    facts.tell(List.of(first.closed(DAY.plusDays(3))));

    // kinds are taken in by subscribers of their own; only within one kind is there an order
    changes("")
        .body(
            "items.id",
            containsInAnyOrder(
                second.id().toString(), enterprise.id().toString(), first.id().toString()))
        .body("items[2].id", equalTo(first.id().toString()))
        .body("items[2].version", equalTo(1))
        .body("items[2].record.status", equalTo("CLOSED"))
        .body("items[2].record.closedOn", equalTo("2026-03-13"))
        .body(
            "items.find { it.kind == 'enterprise' }.record.departmentCodes",
            contains(Facts.EMERGENCY));
  }

  @Test
  void goesOnWhereItEnded() {
    facts.tell(Facts.hazard(DAY).times(5));
    String cursor = changes("?limit=3").body("items", hasSize(3)).extract().path("nextCursor");
    String end =
        changes("?cursor=" + cursor).body("items", hasSize(2)).extract().path("nextCursor");

    changes("?cursor=" + end).body("items", empty()).body("nextCursor", equalTo(end));
    var late = Facts.hazard(DAY);
    facts.tell(List.of(late));
    changes("?cursor=" + end).body("items.id", contains(late.id().toString()));
  }

  @Test
  void whatNoLongerCountsIsATombstone() {
    var hazard = Facts.hazard(DAY);
    facts.tell(List.of(hazard));
    facts.tell(List.of(hazard.next().with("status", "DISMISSED")));

    changes("").body("items.deleted", contains(true)).body("items[0].record", nullValue());
    open("hazards/" + hazard.id()).statusCode(404);
  }

  @Test
  void showsTheKindsAskedFor() {
    facts.tell(List.of(Facts.hazard(DAY), Facts.enterprise(DAY)));

    changes("?kinds=enterprise").body("items.kind", contains("enterprise"));
    open("changes?kinds=case").statusCode(400).body("errors[0].pointer", equalTo("/query/kinds"));
  }

  @Test
  void aCursorOfAnEarlierLifeIsRefused() {
    var old = new Cursor(UUID.randomUUID(), 7).text();

    open("changes?cursor=" + old).statusCode(409).body("code", equalTo("feed-rebuilt"));
    open("changes?cursor=nonsense!").statusCode(400);
    open("changes?cursor=AAAA").statusCode(400);
  }

  @Test
  void everyDisclosureIsOnRecord() throws SQLException {
    var hazard = Facts.hazard(DAY);
    facts.tell(List.of(hazard));

    open("hazards/" + hazard.id())
        .statusCode(200)
        .body("hazardId", equalTo(hazard.id().toString()));

    assertThat(
            owner.texts(
                "select actor_name from audit_record where action = 'revealed' and target_id = '%s'"
                    .formatted(hazard.id())))
        .hasSize(1);
  }

  @Test
  void belongsToTheProvinceAlone() {
    for (var token : List.of(Tokens.county(), Tokens.township(Facts.TOWN_A))) {
      given().auth().oauth2(token).get("/open/v1/changes").then().statusCode(403);
    }
    given().get("/open/v1/changes").then().statusCode(401);
  }

  @Test
  void handsOverTheCodes() {
    facts.deliver(Facts.named("SECTOR", "GM", "工贸"), Facts.named("DIVISION", Facts.TOWN_A, "城关镇"));

    open("codes/sectors").statusCode(200).body("items.name", contains("工贸"));
    open("codes/colours").statusCode(404);
  }

  private static ValidatableResponse changes(String query) {
    return open("changes" + query).statusCode(200);
  }

  private static ValidatableResponse open(String path) {
    return given().auth().oauth2(Tokens.province()).get("/open/v1/" + path).then();
  }
}
