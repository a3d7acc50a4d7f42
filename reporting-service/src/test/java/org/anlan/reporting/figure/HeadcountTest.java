package org.anlan.reporting.figure;

import static io.restassured.RestAssured.given;
import static org.anlan.reporting.Facts.EMERGENCY;
import static org.anlan.reporting.Facts.HOUSING;
import static org.anlan.reporting.Facts.TOWN_A;
import static org.anlan.reporting.Facts.TOWN_B;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.reporting.Deliveries;
import org.anlan.reporting.Facts;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People and units are counted by heads, wherever their units have gone meanwhile. */
@QuarkusTest
class HeadcountTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final UUID ZHANG = UUID.randomUUID();
  private static final UUID LI = UUID.randomUUID();

  @Inject Deliveries facts;

  private final Facts.Record mine = Facts.enterprise(DAY);
  private final Facts.Record quarry = Facts.enterprise(DAY).with("townshipCode", TOWN_B);
  private final Facts.Record site =
      Facts.enterprise(DAY)
          .with("departmentCode", HOUSING)
          .with("departmentCodes", List.of(HOUSING));

  @BeforeEach
  void post() {
    facts.forgetAll();
    facts.tell(List.of(mine, quarry, site));
    facts.deliver(posted(ZHANG, mine), posted(ZHANG, quarry), posted(LI, mine), posted(LI, site));
  }

  @Test
  void whoLooksAfterTwoUnitsIsOnePersonInEachTownAndOneInTheCounty() {
    figure(Tokens.county(), "supervisors&by=township")
        .body("unit", equalTo("人"))
        .body("value", equalTo(2))
        .body("groups.find { it.key == '%s' }.value".formatted(TOWN_A), equalTo(2))
        .body("groups.find { it.key == '%s' }.value".formatted(TOWN_B), equalTo(1));
    figure(Tokens.county(), "supervisors.enterprises&by=department")
        .body("value", equalTo(3))
        .body("groups.find { it.key == '%s' }.value".formatted(EMERGENCY), equalTo(2))
        .body("groups.find { it.key == '%s' }.value".formatted(HOUSING), equalTo(1));
  }

  @Test
  void everybodyCountsWhatTheySee() {
    figure(Tokens.township(TOWN_B), "supervisors").body("value", equalTo(1));
    figure(Tokens.township(TOWN_A), "supervisors.enterprises").body("value", equalTo(2));
    figure(Tokens.department(HOUSING), "supervisors").body("value", equalTo(1));
    figure(Tokens.enterprise(mine.id()), "supervisors").body("value", equalTo(2));
    figure(Tokens.county(), "supervisors&departmentCode=" + HOUSING).body("value", equalTo(1));
  }

  @Test
  void oneWhoWasWithdrawnCountsUpToTheLastDay() {
    var link = UUID.randomUUID();
    var wang = UUID.randomUUID();
    facts.deliver(
        Facts.withdrawn(link, wang, quarry.id(), DAY, DAY.plusDays(5)),
        Facts.posted(link, wang, quarry.id(), DAY)); // late

    figure(Tokens.county(), "supervisors&to=2026-03-15").body("value", equalTo(3));
    figure(Tokens.county(), "supervisors&to=2026-03-16").body("value", equalTo(2));
    figure(Tokens.county(), "supervisors&to=2026-03-09").body("value", equalTo(0));
  }

  @Test
  void aUnitThatWasMergedCountsAsTheOneThatRemains() {
    facts.tell(List.of(quarry.next().with("mergedInto", mine.id().toString())));
    figure(Tokens.county(), "supervisors.enterprises").body("value", equalTo(2));
    figure(Tokens.township(TOWN_B), "supervisors").body("value", equalTo(0));

    facts.deliver(posted(UUID.randomUUID(), quarry)); // told before, came after
    figure(Tokens.county(), "supervisors.enterprises").body("value", equalTo(2));
    figure(Tokens.township(TOWN_A), "supervisors").body("value", equalTo(3));
  }

  @Test
  void aPostingWaitsForTheCardOfItsUnit() {
    var late = Facts.enterprise(DAY).with("townshipCode", TOWN_B);
    facts.deliver(posted(UUID.randomUUID(), late));
    figure(Tokens.county(), "supervisors").body("value", equalTo(2));

    facts.tell(List.of(late));
    figure(Tokens.county(), "supervisors").body("value", equalTo(3));
    facts.tell(List.of(late.next().with("townshipCode", TOWN_A)));
    figure(Tokens.township(TOWN_B), "supervisors").body("value", equalTo(1));
  }

  @Test
  void everyReportFromThePublicIsToBeChecked() {
    var report = Facts.report(DAY);
    var grid = report.another().with("source", "GRID");
    facts.tell(List.of(report, grid, report.another().with("status", "DISMISSED")));

    figure(Tokens.county(), "public-reports.checked-rate")
        .body("value", equalTo(50.0f))
        .body("numerator", equalTo(1))
        .body("denominator", equalTo(2));
    figure(Tokens.enterprise(mine.id()), "public-reports.received").body("value", equalTo(0));

    facts.tell(List.of(report.next().with("status", "CONFIRMED")));
    figure(Tokens.township(TOWN_A), "public-reports.checked-rate").body("value", equalTo(100.0f));
  }

  private static Fact posted(UUID person, Facts.Record unit) {
    return Facts.posted(UUID.randomUUID(), person, unit.id(), DAY);
  }

  private static ValidatableResponse figure(String token, String query) {
    var window = query.contains("&to=") ? "" : "&to=2026-12-31";
    return given()
        .auth()
        .oauth2(token)
        .get("/api/v1/figures?metric=" + query + window)
        .then()
        .statusCode(200);
  }
}
