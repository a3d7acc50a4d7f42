package org.anlan.hazards.registration;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.HazardApi.finding;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@OnTheStack
class HazardResourceTest {

  @Inject County county;
  @Inject Clock clock;

  private UUID enterprise;
  private String today;
  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    today = LocalDate.now(clock).toString();
  }

  @Test
  void aTownshipRegistersAHazardAtAnEnterpriseOfItsOwn() {
    town.post(finding(enterprise, today))
        .statusCode(201)
        .header("Location", notNullValue())
        .header("ETag", equalTo("\"0\""))
        .body("status", equalTo("REGISTERED"))
        .body("overdue", equalTo(false))
        .body("townshipCode", equalTo(TOWN_A))
        .body("departmentCode", equalTo(EMERGENCY))
        .body("enterpriseName", notNullValue());
  }

  @Test
  void theLocationLeadsToWhatWasRegistered() {
    var created = town.post(finding(enterprise, today)).statusCode(201).extract();

    town.asking()
        .get(created.header("Location"))
        .then()
        .statusCode(200)
        .body("number", equalTo(created.path("number")));
  }

  @Test
  void anEnterpriseOutOfSightIsAsUnknownAsOneThatDoesNotExist() {
    var other = HazardApi.as(Tokens.township(TOWN_B));

    for (var id : new UUID[] {enterprise, UUID.randomUUID()}) {
      other
          .post(finding(id, today))
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/enterpriseId"))
          .body("errors[0].code", equalTo("unknown-enterprise"));
    }
  }

  @Test
  void aUnitThatCameToItsEndGetsNoNewHazards() {
    var merged = county.enterprise(TOWN_A, EMERGENCY);
    county.merged(merged, enterprise, TOWN_A, EMERGENCY);
    var closed = county.enterprise(TOWN_A, EMERGENCY);
    county.closed(closed, TOWN_A, EMERGENCY);

    for (var id : new UUID[] {merged, closed}) {
      town.post(finding(id, today)).statusCode(409).body("code", equalTo("enterprise-closed"));
    }
  }

  @Test
  void aHazardOutOfSightIsNotFound() {
    UUID id = UUID.fromString(town.post(finding(enterprise, today)).extract().path("id"));

    HazardApi.as(Tokens.township(TOWN_B))
        .get(id)
        .statusCode(404)
        .body("code", equalTo("not-found"));
    HazardApi.as(Tokens.enterprise(enterprise)).get(id).statusCode(200);
    HazardApi.as(Tokens.department(EMERGENCY)).get(id).statusCode(200);
    HazardApi.as(Tokens.department(HOUSING)).get(id).statusCode(404);
    HazardApi.as(Tokens.province()).get(id).statusCode(403);
  }

  @Test
  void aPlaceThatNobodyRunsNeedsATownshipAndADepartment() {
    var body = finding(null, today);
    body.put("place", "老街口三岔路");

    town.post(body).statusCode(400).body("errors.pointer", hasItem("/townshipCode"));
    body.put("townshipCode", TOWN_A);
    body.put("departmentCode", "610926-XX");
    town.post(body).statusCode(400).body("errors[0].code", equalTo("unknown-department"));
    body.put("departmentCode", HOUSING);
    town.post(body)
        .statusCode(201)
        .body("enterpriseId", nullValue())
        .body("place", equalTo("老街口三岔路"))
        .body("countyCode", equalTo("610926"));
  }

  @ParameterizedTest
  @CsvSource({
    "610926-ZW01, organizationKind, SECTOR_COMMITTEE",
    "610926-OLD, validTo, 2020-12-31",
    "610926-NEW, validFrom, 2099-01-01",
    "610927-YJ, countyCode, 610927",
  })
  void aPlaceIsLeftToADepartmentThatIsThereTodayAndInItsCounty(
      String code, String what, String value) {
    county.entry("ORGANIZATION", code, "某机构", Map.of(what, value));

    town.post(atPlace("departmentCode", code))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/departmentCode"))
        .body("errors[0].code", equalTo("unknown-department"));
  }

  @Test
  void aPlaceLiesInAGridThatIsThereTodayAndInItsTownship() {
    county.entry("GRID", TOWN_A + "-G08", "已撤网格", Map.of("validTo", "2020-12-31"));
    county.entry("GRID", TOWN_B + "-G01", "兴隆镇第一网格", Map.of());

    for (var unknown : new String[] {TOWN_A + "-G08", TOWN_A + "-G99", "随便"}) {
      town.post(atPlace("gridCode", unknown))
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/gridCode"))
          .body("errors[0].code", equalTo("unknown-grid"));
    }
    town.post(atPlace("gridCode", TOWN_B + "-G01"))
        .statusCode(400)
        .body("errors[0].code", equalTo("grid-not-of-township"));
    town.post(atPlace("gridCode", GRID_A)).statusCode(201).body("gridCode", equalTo(GRID_A));
  }

  @Test
  void anEnterpriseLiesInTheGridOfItsCardAndInNoOther() {
    var inGrid = UUID.randomUUID();
    county.card(inGrid, TOWN_A, GRID_A, EMERGENCY);
    var body = finding(inGrid, today);

    body.put("gridCode", TOWN_A + "-G02");
    town.post(body)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/gridCode"))
        .body("errors[0].code", equalTo("grid-not-of-enterprise"));
    body.put("gridCode", GRID_A);
    town.post(body).statusCode(201).body("gridCode", equalTo(GRID_A));
  }

  @Test
  void nobodyRegistersOutsideTheirScope() {
    var body = finding(null, today);
    body.put("place", "老街口");
    body.put("townshipCode", TOWN_B);
    body.put("departmentCode", HOUSING);

    town.post(body).statusCode(403).body("code", equalTo("outside-scope"));
  }

  @Test
  void somethingMustSayWhereItIs() {
    town.post(finding(null, today))
        .statusCode(400)
        .body("errors[0].code", equalTo("enterprise-or-place-required"));
  }

  @Test
  void aMajorHazardNeedsItsJudgementBasis() {
    var body = finding(enterprise, today);
    body.put("level", "MAJOR");

    town.post(body)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/judgementBasis"))
        .body("errors[0].code", equalTo("judgement-basis-required"));
    body.put("judgementBasis", Map.of("standard", "工贸企业重大事故隐患判定标准", "item", "第三条第二项"));
    town.post(body).statusCode(201).body("judgementBasis.item", equalTo("第三条第二项"));
  }

  @Test
  void daysThatCannotBeAreNamed() {
    var body = finding(enterprise, LocalDate.now(clock).plusDays(1).toString());
    body.put("rectifyBy", today);

    town.post(body)
        .statusCode(400)
        .body("errors.code", hasItem("found-in-future"))
        .body("errors.code", hasItem("rectify-before-found"));
  }

  @Test
  void anEnterpriseReportsWhatItFoundItself() {
    var self = HazardApi.as(Tokens.enterprise(enterprise));
    var body = finding(null, today);

    self.post(body).statusCode(400).body("errors[0].code", equalTo("source-not-yours"));
    body.remove("source");
    self.post(body)
        .statusCode(201)
        .body("source", equalTo("SELF"))
        .body("enterpriseId", equalTo(enterprise.toString()));
  }

  @Test
  void aGridMemberReportsWithinTheGrid() {
    var inGrid = UUID.randomUUID();
    county.card(inGrid, TOWN_A, GRID_A, EMERGENCY);
    var member = HazardApi.as(Tokens.grid(GRID_A));
    var body = finding(inGrid, today);
    body.remove("source");

    member
        .post(body)
        .statusCode(201)
        .body("gridCode", equalTo(GRID_A))
        .body("source", equalTo("GRID"));
    body.put("enterpriseId", enterprise);
    member.post(body).statusCode(400).body("errors[0].code", equalTo("unknown-enterprise"));
  }

  @Test
  void whatADepartmentFindsIsItsOwnMatterWhereSeveralSupervise() {
    var shared = county.enterprise(TOWN_A, EMERGENCY, HOUSING);

    HazardApi.as(Tokens.department(HOUSING))
        .post(finding(shared, today))
        .statusCode(201)
        .body("departmentCode", equalTo(HOUSING));
  }

  @Test
  void theSameKeyAnswersTheSameAgain() {
    var key = UUID.randomUUID().toString();
    var body = finding(enterprise, today);

    var first =
        town.asking()
            .header("Idempotency-Key", key)
            .body(body)
            .post(HazardApi.HAZARDS)
            .then()
            .statusCode(201)
            .extract();
    var again =
        town.asking()
            .header("Idempotency-Key", key)
            .body(body)
            .post(HazardApi.HAZARDS)
            .then()
            .statusCode(201)
            .extract();
    body.put("description", "另一处");
    town.asking()
        .header("Idempotency-Key", key)
        .body(body)
        .post(HazardApi.HAZARDS)
        .then()
        .statusCode(422);

    org.assertj.core.api.Assertions.assertThat(again.asString()).isEqualTo(first.asString());
  }

  @Test
  void itsWordsAreAmendedWhileNobodyIsAssigned() {
    UUID id = UUID.fromString(town.post(finding(enterprise, today)).extract().path("id"));

    town.asking()
        .body(Map.of("description", "新"))
        .patch(HazardApi.HAZARDS + "/" + id)
        .then()
        .statusCode(428);
    town.asking()
        .header("If-Match", "\"0\"")
        .body("{\"description\":\"配电箱外壳未接地\",\"category\":null}")
        .patch(HazardApi.HAZARDS + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("description", equalTo("配电箱外壳未接地"));
    town.asking()
        .header("If-Match", "\"0\"")
        .body(Map.of("description", "旧"))
        .patch(HazardApi.HAZARDS + "/" + id)
        .then()
        .statusCode(412);
    town.asking()
        .header("If-Match", "\"1\"")
        .body(Map.of("status", "CLOSED"))
        .patch(HazardApi.HAZARDS + "/" + id)
        .then()
        .statusCode(400);
    HazardApi.as(Tokens.enterprise(enterprise))
        .asking()
        .header("If-Match", "\"1\"")
        .body(Map.of("description", "旧"))
        .patch(HazardApi.HAZARDS + "/" + id)
        .then()
        .statusCode(403)
        .body("code", endsWith("only-own-report"));
  }

  private Map<String, Object> atPlace(String attribute, String value) {
    var body = finding(null, today);
    body.put("place", "老街口");
    body.put("townshipCode", TOWN_A);
    body.put("departmentCode", HOUSING);
    body.put(attribute, value);
    return body;
  }
}
