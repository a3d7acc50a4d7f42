package org.anlan.reporting.figure;

import static io.restassured.RestAssured.given;
import static org.anlan.reporting.Facts.EMERGENCY;
import static org.anlan.reporting.Facts.HOUSING;
import static org.anlan.reporting.Facts.TOWN_A;
import static org.anlan.reporting.Facts.TOWN_B;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.reporting.Deliveries;
import org.anlan.reporting.Facts;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class FigureResourceTest {

  private static final LocalDate MARCH = LocalDate.of(2022, 3, 10);
  private static final LocalDate MAY = LocalDate.of(2022, 5, 20);
  private static final String YEAR = "from=2022-01-01&to=2022-12-31";

  @Inject Deliveries facts;

  @BeforeEach
  void forget() {
    facts.forgetAll();
  }

  @Test
  void reproducesTheRateOfTheSeed() {
    var found = Facts.hazard(MARCH).times(584);
    facts.tell(found);
    facts.tell(found.subList(0, 547).stream().map(hazard -> hazard.closed(MAY)).toList());

    figure("hazards.general.closed-rate", YEAR)
        .body("metric", equalTo("hazards.general.closed-rate"))
        .body("unit", equalTo("%"))
        .body("window.from", equalTo("2022-01-01"))
        .body("window.to", equalTo("2022-12-31"))
        .body("definitionVersion", equalTo(1))
        .body("value", equalTo(93.66f))
        .body("numerator", equalTo(547))
        .body("denominator", equalTo(584))
        .body("groups", empty());
  }

  @Test
  void aCountHasNeitherNumeratorNorDenominator() {
    facts.tell(Facts.hazard(MARCH).times(3));

    figure("hazards.general.found", YEAR)
        .body("value", equalTo(3))
        .body("numerator", nullValue())
        .body("denominator", nullValue());
  }

  @Test
  void aRateOfNothingHasNoValue() {
    figure("hazards.major.closed-rate", YEAR)
        .body("value", nullValue())
        .body("numerator", equalTo(0))
        .body("denominator", equalTo(0));
  }

  @Test
  void theRateIsOverWhatWasFoundInTheWindow() {
    facts.tell(List.of(Facts.hazard(MARCH).closed(MAY), Facts.hazard(MAY)));

    figure("hazards.general.closed", "from=2022-05-01&to=2022-05-31").body("value", equalTo(0));
    figure("hazards.general.closed", "from=2022-03-01&to=2022-03-31").body("value", equalTo(1));
    figure("hazards.general.closed-flow", "from=2022-05-01&to=2022-05-31")
        .body("value", equalTo(1));
    figure("hazards.general.open", YEAR).body("value", equalTo(1));
  }

  @Test
  void includesBothEndsOfTheWindow() {
    facts.tell(Facts.hazard(MARCH).times(2));

    figure("hazards.general.found", "from=2022-03-10&to=2022-03-10").body("value", equalTo(2));
    figure("hazards.general.found", "from=2022-03-11&to=2022-12-31").body("value", equalTo(0));
    figure("hazards.general.found", "from=2022-01-01&to=2022-03-09").body("value", equalTo(0));
  }

  @Test
  void groupsAddUpToTheTotal() {
    facts.deliver(
        Facts.named("DIVISION", TOWN_A, "城关镇"),
        Facts.named("DIVISION", TOWN_B, "兴隆镇"),
        Facts.named("DIVISION", "610926102", "老县镇"));
    var states = new ArrayList<>(Facts.hazard(MARCH).times(3));
    states.addAll(Facts.hazard(MAY).with("townshipCode", TOWN_B).times(2));
    facts.tell(states);

    figure("hazards.general.found", YEAR + "&by=township")
        .body("value", equalTo(5))
        .body("groups.key", contains(TOWN_A, TOWN_B, "610926102"))
        .body("groups.name", contains("城关镇", "兴隆镇", "老县镇"))
        .body("groups.value", contains(3, 2, 0));
    figure("hazards.general.found", "from=2022-03-01&to=2022-05-31&by=month")
        .body("groups.key", contains("2022-03", "2022-04", "2022-05"))
        .body("groups.name", contains("2022-03", "2022-04", "2022-05"))
        .body("groups.value", contains(3, 0, 2));
  }

  @Test
  void aHazardOfTwoSectorsCountsInEachAndOnceInTheTotal() {
    facts.tell(
        List.of(Facts.hazard(MARCH).with("sectorCodes", List.of("GM", "WHP")), Facts.hazard(MAY)));

    figure("hazards.general.found", YEAR + "&by=sector")
        .body("value", equalTo(2))
        .body("groups.key", contains("GM", "WHP"))
        .body("groups.value", contains(2, 1));
    figure("hazards.general.found", YEAR + "&sectorCode=WHP").body("value", equalTo(1));
  }

  @Test
  void narrowsByEveryDimension() {
    facts.tell(
        List.of(
            Facts.hazard(MARCH).with("campaigns", List.of("三年行动")).with("source", "SELF"),
            Facts.hazard(MARCH).with("departmentCode", HOUSING),
            Facts.hazard(MARCH).with("townshipCode", TOWN_B)));

    figure("hazards.general.found", YEAR + "&campaign=三年行动").body("value", equalTo(1));
    figure("hazards.general.found", YEAR + "&source=SELF").body("value", equalTo(1));
    figure("hazards.general.found", YEAR + "&departmentCode=" + HOUSING).body("value", equalTo(1));
    figure("hazards.general.found", YEAR + "&townshipCode=" + TOWN_A).body("value", equalTo(2));
    figure("hazards.self-found", YEAR).body("value", equalTo(1));
    // more dimensions than cells are kept for
    var narrow = "&townshipCode=%s&departmentCode=%s&campaign=三年行动&source=SELF&by=sector";
    figure("hazards.general.found", YEAR + narrow.formatted(TOWN_A, EMERGENCY))
        .body("value", equalTo(1))
        .body("groups.key", contains("GM"));
  }

  @Test
  void whatIsDismissedLeavesTheFigure() {
    var hazard = Facts.hazard(MARCH);
    facts.tell(List.of(hazard));
    facts.tell(List.of(hazard.next().with("status", "DISMISSED")));

    figure("hazards.general.found", YEAR).body("value", equalTo(0));
  }

  @Test
  void countsEnterprisesAsOfTheEndOfTheWindow() {
    facts.tell(
        List.of(
            Facts.enterprise(LocalDate.of(2020, 1, 1)).with("keyYears", List.of(2022)),
            Facts.enterprise(LocalDate.of(2022, 4, 1)),
            Facts.enterprise(LocalDate.of(2020, 1, 1))
                .with("status", "CLOSED")
                .with("closedOn", "2022-02-15")));

    figure("enterprises", "from=2022-01-01&to=2022-02-14").body("value", equalTo(2));
    figure("enterprises", "from=2022-01-01&to=2022-02-15").body("value", equalTo(1));
    figure("enterprises", YEAR).body("value", equalTo(2));
    figure("enterprises", "from=2019-01-01&to=2019-12-31").body("value", equalTo(0));
    figure("enterprises.key", YEAR).body("value", equalTo(1));
    figure("enterprises.key", "from=2023-01-01&to=2023-12-31").body("value", equalTo(0));
  }

  @Test
  void anEnterpriseOfTwoDepartmentsIsSeenByBoth() {
    facts.tell(
        List.of(
            Facts.enterprise(LocalDate.of(2020, 1, 1))
                .with("departmentCodes", List.of(EMERGENCY, HOUSING))));

    for (var department : List.of(EMERGENCY, HOUSING)) {
      figure(Tokens.department(department), "enterprises", YEAR).body("value", equalTo(1));
    }
    figure(Tokens.department(EMERGENCY), "enterprises", YEAR + "&departmentCode=" + HOUSING)
        .body("value", equalTo(1));
    figure("enterprises", YEAR + "&by=department")
        .body("value", equalTo(1))
        .body("groups.value", contains(1, 1));
  }

  @Test
  void everybodyCountsTheirOwnOnly() {
    var enterprise = UUID.randomUUID();
    facts.tell(
        List.of(
            Facts.hazard(MARCH).with("gridCode", TOWN_A + "-G01"),
            Facts.hazard(MARCH).with("enterpriseId", enterprise),
            Facts.hazard(MARCH).with("departmentCode", HOUSING),
            Facts.hazard(MARCH).with("townshipCode", TOWN_B),
            Facts.hazard(MARCH).with("countyCode", "610925").with("townshipCode", "610925100")));

    seen(Tokens.county(), 4);
    seen(Tokens.prefecture(), 5);
    seen(Tokens.township(TOWN_A), 3);
    seen(Tokens.township(TOWN_A, TOWN_B), 4);
    seen(Tokens.department(HOUSING), 1);
    seen(Tokens.grid(TOWN_A + "-G01"), 1);
    seen(Tokens.enterprise(enterprise), 1);
    figure(Tokens.township(TOWN_A), "hazards.general.found", YEAR + "&townshipCode=" + TOWN_B)
        .body("value", equalTo(0));
    figure(Tokens.township(TOWN_A), "hazards.general.found", YEAR + "&by=department")
        .body("groups.value", contains(2, 1));
    figure(Tokens.department(HOUSING), "hazards.general.found", YEAR + "&by=township")
        .body("groups.key", contains(TOWN_A));
  }

  @Test
  void anEnterpriseIsNotToldThroughWhomItsHazardsBecameKnown() {
    for (var query :
        List.of(
            "hazards.general.found&source=PUBLIC_REPORT",
            "hazards.general.found&source=SELF",
            "hazards.major.closed-rate&source=PUBLIC_REPORT&recompute=true",
            "public-reports.received&source=PHONE&by=month")) {
      given()
          .auth()
          .oauth2(Tokens.enterprise(UUID.randomUUID()))
          .get("/api/v1/figures?metric=" + query)
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/query/source"))
          .body("errors[0].code", equalTo("source-not-told"));
    }
  }

  @Test
  void refusesWhatTheMetricDoesNotHave() {
    refused("metric=inspections", "/query/metric", "unknown-metric");
    refused("metric=enterprises&by=month", "/query/by", "not-a-dimension");
    refused("metric=enterprises&source=SELF", "/query/source", "not-a-dimension");
    refused("metric=enterprises&by=colour", "/query/by", "pattern");
    refused("metric=enterprises&townshipCode=*", "/query/townshipCode", "pattern");
    refused(
        "metric=enterprises&from=2022-02-01&to=2022-01-01",
        "/query/from",
        "window-ends-before-it-begins");
    refused("metric=enterprises&from=1022-02-01", "/query/from", "day-out-of-range");
    refused("metric=enterprises&from=tomorrow", "/query/from", "not-a-day");
    refused("metric=enterprises&town=1", "/query/town", "unknown-parameter");
    refused("by=township", "/query/metric", "not-null");
  }

  @Test
  void isClosedToOtherSystemsAndToStrangers() {
    given().get("/api/v1/figures?metric=enterprises").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.province())
        .get("/api/v1/figures?metric=enterprises")
        .then()
        .statusCode(403);
  }

  @Test
  void recomputesForStatisticiansOnly() {
    facts.tell(Facts.hazard(MARCH).times(2));

    figure("hazards.general.found", YEAR + "&recompute=true").body("value", equalTo(2));
    given()
        .auth()
        .oauth2(Tokens.township(TOWN_A))
        .get("/api/v1/figures?metric=hazards.general.found&recompute=true")
        .then()
        .statusCode(403);
  }

  @Test
  void theWindowIsThisYearWhereItIsLeftOpen() {
    figure("hazards.general.found", "to=2022-06-30")
        .body("window.from", equalTo("2022-01-01"))
        .body("window.to", equalTo("2022-06-30"))
        .body("groups", hasSize(0));
  }

  private static void seen(String token, int count) {
    figure(token, "hazards.general.found", YEAR).body("value", equalTo(count));
  }

  private static ValidatableResponse figure(String metric, String query) {
    return figure(Tokens.county(), metric, query);
  }

  private static ValidatableResponse figure(String token, String metric, String query) {
    return given()
        .auth()
        .oauth2(token)
        .get("/api/v1/figures?metric=" + metric + "&" + query)
        .then()
        .statusCode(200);
  }

  private static void refused(String query, String pointer, String code) {
    given()
        .auth()
        .oauth2(Tokens.county())
        .get("/api/v1/figures?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }
}
