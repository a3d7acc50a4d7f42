package org.anlan.hazards.risk.report;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.risk.RiskApi;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheStack
class RiskReportTest {

  private static final String REPORTS = "/api/v1/risk-reports";

  @Inject County county;
  @Inject Clock clock;
  @Inject OutboxReader outbox;

  private final RiskApi town = RiskApi.as(Tokens.township(TOWN_A));
  private UUID enterprise;
  private int year;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY, HOUSING);
    year = LocalDate.now(clock).getYear();
  }

  @Test
  void anEnterpriseReportsItselfWithWhatItHasOnRecord() {
    town.identified(enterprise, 5);
    town.identified(enterprise, 1);
    var self = RiskApi.as(Tokens.enterprise(enterprise));

    submit(self, body(null, "ANNUAL", Map.of()))
        .statusCode(201)
        .body("year", equalTo(year))
        .body("risks.red", equalTo(1))
        .body("risks.blue", equalTo(1))
        .body("dueOn", equalTo(year + "-03-31"))
        .body("late", equalTo(LocalDate.now(clock).isAfter(LocalDate.of(year, 3, 31))));
    submit(self, body(null, "ANNUAL", Map.of()))
        .statusCode(409)
        .body("code", equalTo("report-already-submitted"));
    submit(self, body(null, "FIRST", Map.of())).statusCode(201).body("dueOn", nullValue());
  }

  @Test
  void aChangeIsReportedWithinItsTermAndAsOftenAsThereIsOne() {
    submit(town, body(enterprise, "CHANGE", Map.of()))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/changedOn"));
    for (int i = 0; i < 2; i++) {
      submit(town, body(enterprise, "CHANGE", Map.of("changedOn", "2026-01-05")))
          .statusCode(201)
          .body("dueOn", equalTo("2026-01-20"))
          .body("late", equalTo(true));
    }
    submit(town, body(enterprise, "ANNUAL", Map.of("submittedOn", "2099-01-01")))
        .statusCode(400)
        .body("errors[0].code", equalTo("date-in-future"));
    submit(
            RiskApi.as(Tokens.township(TOWN_B)),
            body(enterprise, "CHANGE", Map.of("changedOn", "2026-01-05")))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-enterprise"));
  }

  @Test
  void whoOwesOneIsListedUntilItIsThereAndTheCoverageAgrees() {
    for (var token :
        List.of(
            Tokens.county(),
            Tokens.township(TOWN_A),
            Tokens.department(HOUSING),
            Tokens.enterprise(enterprise))) {
      var api = RiskApi.as(token);
      agree(api);
      owed(api).body("items.enterpriseId", contains(enterprise.toString()));
    }
    submit(town, body(enterprise, "ANNUAL", Map.of())).statusCode(201);

    // the other department that supervises it sees so too
    var housing = RiskApi.as(Tokens.department(HOUSING));
    owed(housing).body("items", hasSize(0));
    agree(housing);
    ask(RiskApi.as(Tokens.enterprise(enterprise)), "/coverage")
        .body("owing", equalTo(1))
        .body("missing", equalTo(0))
        .body("rate", equalTo(1.0f));
    ask(housing, "?enterpriseId=" + enterprise + "&late=false&kind=CHANGE,ANNUAL&format=json");
    housing.asking().get(REPORTS + "/owed?kind=CHANGE").then().statusCode(400);
    housing.asking().get(REPORTS + "/owed?year=soon").then().statusCode(400);
  }

  @Test
  void whatNobodyOwesIsNeverDueAndListCountAndReportSayTheSame() {
    var today = LocalDate.now(clock);
    for (int years = 0; years < 2; years++) {
      var since = today.withDayOfYear(1).minusYears(years);
      var unit = county.enterpriseSince(since, TOWN_A, EMERGENCY);
      var self = RiskApi.as(Tokens.enterprise(unit));
      for (var kind : List.of("FIRST", "ANNUAL")) {
        int owing = ask(self, "/coverage?kind=" + kind).extract().path("owing");
        List<String> listed = ask(self, "/owed?kind=" + kind).extract().path("items.dueOn");
        String due = submit(self, body(null, kind, Map.of())).extract().path("dueOn");

        assertThat(listed).as("%s of %s", kind, since).hasSize(owing);
        assertThat(due).isEqualTo(owing == 0 ? null : listed.getFirst());
        assertThat(owing).isEqualTo(kind.equals("ANNUAL") && years == 0 ? 0 : 1);
      }
    }
  }

  @Test
  void theFirstOneIsDueAfterTheProjectWasAccepted() {
    var today = LocalDate.now(clock);
    var unit = county.enterpriseSince(today.minusDays(200), TOWN_A, EMERGENCY);
    submit(town, body(unit, "FIRST", Map.of("acceptedOn", today.plusDays(1).toString())))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/acceptedOn"));

    submit(town, body(unit, "FIRST", Map.of("acceptedOn", today.minusDays(29).toString())))
        .statusCode(201)
        .body("acceptedOn", equalTo(today.minusDays(29).toString()))
        .body("dueOn", equalTo(today.plusDays(1).toString()))
        .body("late", equalTo(false));

    var old = county.enterpriseSince(today.minusDays(31), TOWN_A, EMERGENCY);
    submit(town, body(old, "FIRST", Map.of()))
        .statusCode(201)
        .body("dueOn", equalTo(today.minusDays(1).toString()))
        .body("late", equalTo(true));
  }

  @Test
  void nobodySubmitsBackIntoAYearThatIsOver() {
    var today = LocalDate.now(clock);
    var last = today.withDayOfYear(1).minusDays(1).toString();
    submit(town, body(enterprise, "ANNUAL", Map.of("submittedOn", last, "year", year - 1)))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/submittedOn"))
        .body("errors[0].code", equalTo("date-too-early"));
    submit(town, body(enterprise, "ANNUAL", Map.of("year", year - 1)))
        .statusCode(201)
        .body("late", equalTo(true));

    var first = today.withDayOfYear(1);
    var self = RiskApi.as(Tokens.enterprise(enterprise));
    if (first.isBefore(today)) {
      submit(self, body(null, "ANNUAL", Map.of("submittedOn", first.toString())))
          .statusCode(400)
          .body("errors[0].code", equalTo("date-too-early"));
    }
    submit(town, body(enterprise, "ANNUAL", Map.of("submittedOn", first.toString())))
        .statusCode(201)
        .body("submittedOn", equalTo(first.toString()))
        .body("late", equalTo(false));
  }

  @Test
  void reportsGoWithTheirEnterprise() throws Exception {
    String id = submit(town, body(enterprise, "FIRST", Map.of())).extract().path("id");

    county.card(enterprise, TOWN_B, null, HOUSING);

    town.asking().get(REPORTS + "/" + id).then().statusCode(404);
    RiskApi.as(Tokens.township(TOWN_B)).asking().get(REPORTS + "/" + id).then().statusCode(200);
    assertThat(outbox.types(UUID.fromString(id)))
        .containsExactly("org.anlan.risk-report.submitted.v1", "org.anlan.risk-report.rescoped.v1");
  }

  @Test
  void manyWindowsAreOneReport() throws Exception {
    for (var kind : List.of("FIRST", "ANNUAL")) {
      Callable<Integer> window =
          () -> submit(town, body(enterprise, kind, Map.of())).extract().statusCode();
      try (var windows = Executors.newFixedThreadPool(6)) {
        var answers = new ArrayList<Integer>();
        for (var answer : windows.invokeAll(Collections.nCopies(6, window))) {
          answers.add(answer.get());
        }
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
      }
    }
  }

  @Test
  void aMergedUnitBringsItsReportsAlong() {
    submit(town, body(enterprise, "ANNUAL", Map.of())).statusCode(201);
    var into = county.enterprise(TOWN_A, EMERGENCY);
    submit(town, body(into, "ANNUAL", Map.of())).statusCode(201);

    county.merged(enterprise, into, TOWN_A, EMERGENCY);

    ask(town, "?kind=ANNUAL&enterpriseId=" + into).body("items", hasSize(2));
  }

  private void agree(RiskApi api) {
    int missing = ask(api, "/coverage").extract().path("missing");
    int listed = ask(api, "/owed?count=true").extract().path("total");
    assertThat(listed).isEqualTo(missing);
  }

  private ValidatableResponse owed(RiskApi api) {
    return ask(api, "/owed?enterpriseId=" + enterprise);
  }

  private static ValidatableResponse ask(RiskApi api, String path) {
    return api.asking().get(REPORTS + path).then().statusCode(200);
  }

  private static ValidatableResponse submit(RiskApi api, Map<String, ?> body) {
    return api.asking().body(body).post(REPORTS).then();
  }

  private static Map<String, ?> body(UUID enterprise, String kind, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("kind", kind);
    body.put("commitment", Map.of("statement", "报告属实", "signedBy", "张总"));
    if (enterprise != null) {
      body.put("enterpriseId", enterprise);
    }
    return body;
  }
}
