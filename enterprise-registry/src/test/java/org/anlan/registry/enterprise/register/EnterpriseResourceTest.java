package org.anlan.registry.enterprise.register;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.unit;
import static org.anlan.registry.Registry.unitWith;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EnterpriseResourceTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void registersAUnitUnderANumber() {
    var answer = post(COUNTY, "enterprises", unit()).statusCode(201);

    answer
        .header("ETag", "\"0\"")
        .body("status", equalTo("OPERATING"))
        .body("countyCode", equalTo("610926"))
        .body("phone", equalTo("138****1234"))
        .body("createdBy", equalTo("county"))
        .header("Location", endsWith(answer.extract().<String>path("id")));
  }

  @Test
  void registersAUnitOnce() {
    var unit = unit();
    post(COUNTY, "enterprises", unit).statusCode(201);

    post(COUNTY, "enterprises", unit)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("enterprise-duplicate"));
  }

  @Test
  void registersAUnitOnceAlsoWhereTheOtherRecordIsOutOfSight() {
    var unit = unit(TOWN_B, List.of(EMERGENCY));
    post(COUNTY, "enterprises", unit).statusCode(201);
    unit.put("townshipCode", TOWN_A);

    post(Tokens.township(TOWN_A), "enterprises", unit)
        .statusCode(409)
        .body("code", equalTo("enterprise-duplicate"));
  }

  @Test
  void answersARepeatedRequestWithTheSameUnit() {
    var unit = unit();
    var first = keyed("entry-1", unit).statusCode(201).extract().<String>path("id");

    keyed("entry-1", unit).statusCode(201).body("id", equalTo(first));
    keyed("entry-1", unit()).statusCode(422);
  }

  @ParameterizedTest
  @CsvSource({
    "name,            '',                 /name",
    "kind,            SHOP,               /kind",
    "creditCode,      91350100M000100Y44, /creditCode",
    "townshipCode,    610926199,          /townshipCode",
    "gridCode,        610926101-G01,      /gridCode",
    "industryCode,    Z9999,              /industryCode",
    "employees,       -1,                 /employees",
    "phone,           138****1234,        /phone",
    "headcount,       5,                  /headcount",
  })
  void namesThePartThatIsWrong(String attribute, String value, String pointer) {
    post(COUNTY, "enterprises", unitWith(attribute, value))
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("errors.pointer", hasItems(pointer));
  }

  @Test
  void namesPartsOfParts() {
    var unit = unitWith("departmentCodes", List.of(EMERGENCY, "610926-XX"));
    unit.put("location", Map.of("lon", 32.39, "lat", 109.36));

    post(COUNTY, "enterprises", unit)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/location/lat", "/location/lon"));
    unit.put("location", Map.of("lon", 109.36, "lat", 32.39));
    post(COUNTY, "enterprises", unit)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/departmentCodes/1"));
  }

  @Test
  void turnsAPositionIntoTheNationalSystemAndKeepsWhatWasEntered() {
    var plain = Map.of("lon", 109.36, "lat", 32.39);
    post(COUNTY, "enterprises", unitWith("location", plain))
        .statusCode(201)
        .body("location", equalTo(inSystem(109.36f, 32.39f, "CGCS2000")))
        .body("enteredLocation", equalTo(inSystem(109.36f, 32.39f, "CGCS2000")));

    var shown = Map.of("lon", 109.36, "lat", 32.39, "crs", "GCJ02");
    var unit = unitWith("location", shown);
    var id =
        post(COUNTY, "enterprises", unit)
            .statusCode(201)
            .body("location", equalTo(inSystem(109.3548934f, 32.3920805f, "CGCS2000")))
            .body("enteredLocation", equalTo(inSystem(109.36f, 32.39f, "GCJ02")))
            .extract()
            .<String>path("id");
    get(COUNTY, "enterprises?creditCode=" + unit.get("creditCode"))
        .body("items[0].location", equalTo(inSystem(109.3548934f, 32.3920805f, "CGCS2000")));
    var back = Map.of("lon", 109.3548934, "lat", 32.3920805, "crs", "CGCS2000");
    patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("location", back))
        .statusCode(200)
        .body("version", equalTo(0))
        .body("enteredLocation.crs", equalTo("GCJ02"));
  }

  private static Map<String, Object> inSystem(float lon, float lat, String crs) {
    return Map.of("lon", lon, "lat", lat, "crs", crs);
  }

  @Test
  void refusesAnEntryElsewhere() {
    post(Tokens.township(TOWN_B), "enterprises", unit())
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    post(Tokens.department(HOUSING), "enterprises", unit())
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    post(Tokens.township(TOWN_A), "enterprises", unit()).statusCode(201);
    post(Tokens.department(EMERGENCY), "enterprises", unit()).statusCode(201);
  }

  @Test
  void isForThoseWhoSupervise() {
    post(Tokens.grid(GRID_A), "enterprises", unit()).statusCode(403);
    post(Tokens.enterprise(UUID.randomUUID()), "enterprises", unit()).statusCode(403);
    post(Tokens.province(), "enterprises", unit()).statusCode(403);
  }

  @Test
  void isSeenByItsOwnAndByNobodyElse() {
    var id = registered(unitWith("gridCode", GRID_A));

    for (var own :
        List.of(
            COUNTY,
            Tokens.prefecture(),
            Tokens.township(TOWN_A),
            Tokens.township(TOWN_B, TOWN_A),
            Tokens.department(EMERGENCY),
            Tokens.grid(GRID_A),
            Tokens.enterprise(id))) {
      get(own, "enterprises/" + id).statusCode(200);
    }
    for (var other :
        List.of(
            Tokens.township(TOWN_B),
            Tokens.department(HOUSING),
            Tokens.grid("610926101-G01"),
            Tokens.enterprise(UUID.randomUUID()))) {
      get(other, "enterprises/" + id).statusCode(404).body("code", equalTo("not-found"));
    }
  }

  @Test
  void changesWhatIsSentAndNothingElse() {
    var id = registered();

    patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("employees", 41))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("employees", equalTo(41))
        .body("sectorCodes", equalTo(List.of("FMKS")));
    var nothing = new HashMap<String, Object>();
    nothing.put("employees", null);
    patch(COUNTY, "enterprises/" + id, "\"1\"", nothing)
        .statusCode(200)
        .body("employees", nullValue());
  }

  @Test
  void changesOnlyWhatTheCallerHasSeen() {
    var id = registered();
    patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("employees", 41)).statusCode(200);

    Registry.as(COUNTY)
        .body(Map.of("employees", 42))
        .patch("/api/v1/enterprises/" + id)
        .then()
        .statusCode(428);
    patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("employees", 42)).statusCode(412);
    patch(Tokens.township(TOWN_B), "enterprises/" + id, "\"1\"", Map.of("employees", 42))
        .statusCode(404);
  }

  @Test
  void staysWithinReachOfWhoeverChangesIt() {
    var id = registered();
    var move = Map.of("townshipCode", TOWN_B);

    patch(Tokens.township(TOWN_A), "enterprises/" + id, "\"0\"", move)
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    patch(COUNTY, "enterprises/" + id, "\"0\"", move)
        .statusCode(200)
        .body("townshipCode", equalTo(TOWN_B));
  }

  @Test
  void keepsItsOwnContactDataUpToDateAndNothingElse() {
    var id = registered();
    var own = Tokens.enterprise(id);

    patch(own, "enterprises/" + id, "\"0\"", Map.of("phone", "13900005678"))
        .statusCode(200)
        .body("phone", equalTo("139****5678"));
    patch(own, "enterprises/" + id, "\"1\"", Map.of("employees", 2))
        .statusCode(403)
        .body("code", equalTo("contact-data-only"));
  }

  @Test
  void changesItsStatusOnADayForAReason() {
    var id = registered();

    status(id, "\"0\"", "SUSPENDED", "2026-01-05")
        .statusCode(200)
        .body("status", equalTo("SUSPENDED"))
        .body("statusOn", equalTo("2026-01-05"));
    status(id, "\"1\"", "PREPARING", "2026-01-06")
        .statusCode(409)
        .body("code", equalTo("enterprise-transition"));
    status(id, "\"1\"", "CLOSED", "2099-01-06")
        .statusCode(409)
        .body("code", equalTo("status-change-in-future"));
    patch(COUNTY, "enterprises/" + id, "\"1\"", Map.of("status", "OPERATING"))
        .statusCode(409)
        .body("code", equalTo("status-by-decision"));
  }

  @Test
  void isWatchedCloselyByDecision() {
    var id = registered();
    var decision = Map.of("year", 2024, "reason", "粉尘涉爆");

    post(COUNTY, "enterprises/" + id + "/key-supervisions", "\"0\"", decision)
        .statusCode(200)
        .body("keySupervisions[0].year", equalTo(2024))
        .body("keySupervision", equalTo(false));
    post(COUNTY, "enterprises/" + id + "/key-supervisions", "\"1\"", decision)
        .statusCode(409)
        .body("code", equalTo("key-supervision-decided-before"));
  }

  @Test
  void canBeWatchedCloselyFromTheStart() {
    post(COUNTY, "enterprises", unitWith("keySupervision", true))
        .statusCode(201)
        .body("keySupervision", equalTo(true));
  }

  @Test
  void showsTelephoneNumbersForAPurposeOnly() {
    var id = registered();

    get(Tokens.township(TOWN_A), "enterprises/" + id + "?reveal=核实整改情况")
        .statusCode(200)
        .body("phone", equalTo("13800001234"));
    get(Tokens.enterprise(id), "enterprises/" + id + "?reveal=核对")
        .body("phone", equalTo("13800001234"));
    get(Tokens.prefecture(), "enterprises/" + id + "?reveal=核实整改情况")
        .statusCode(403)
        .body("code", equalTo("reveal-not-allowed"));
    get(COUNTY, "enterprises/" + id + "?reveal=x").statusCode(400);
    get(COUNTY, "enterprises/" + id + "?reveal=").body("phone", equalTo("138****1234"));
  }

  @Test
  void answersAUnitWithoutCreditCodeAgainAndLetsItChange() {
    var unit = unitWith("otherIdentifier", Map.of("type", "门牌号", "value", UUID.randomUUID()));
    unit.remove("creditCode");
    var key = UUID.randomUUID().toString();

    var id = keyed(key, unit).statusCode(201).extract().<String>path("id");
    keyed(key, unit).statusCode(201).body("id", equalTo(id));
    patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("employees", 7)).statusCode(200);
  }

  private static io.restassured.response.ValidatableResponse status(
      UUID id, String ifMatch, String status, String on) {
    return post(
        COUNTY,
        "enterprises/" + id + "/status-changes",
        ifMatch,
        Map.of("status", status, "on", on, "reason", "检修"));
  }

  private static io.restassured.response.ValidatableResponse keyed(
      String key, Map<String, Object> unit) {
    return Registry.as(COUNTY)
        .header("Idempotency-Key", key)
        .body(unit)
        .post("/api/v1/enterprises")
        .then();
  }
}
