package org.anlan.registry.enterprise.overview;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.anlan.registry.Registry.unitWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AsOfTest {

  private static final String COUNTY = Tokens.county();
  private static final String BEFORE = "2026-03-01";

  @Inject Owner owner;

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void saysWhatTheRegisterSaidToThoseItSaidItTo() throws SQLException {
    var id = registeredInJanuary("C3041");
    patch(
            COUNTY,
            "enterprises/" + id,
            "\"0\"",
            Map.of("employees", 41, "townshipCode", TOWN_B, "departmentCodes", List.of(HOUSING)))
        .statusCode(200);

    then(COUNTY, "C3041", BEFORE)
        .body("total", equalTo(1))
        .body("items[0].employees", equalTo(35))
        .body("items[0].townshipCode", equalTo(TOWN_A));
    then(COUNTY, "C3041", "2026-01-10").body("total", equalTo(1));
    then(COUNTY, "C3041", "2026-01-09").body("total", equalTo(0));
    then(Tokens.township(TOWN_A), "C3041", BEFORE).body("total", equalTo(1));
    then(Tokens.township(TOWN_B), "C3041", BEFORE).body("total", equalTo(0));
    then(Tokens.department(EMERGENCY), "C3041", BEFORE).body("items", hasSize(1));
    then(Tokens.department(HOUSING), "C3041", BEFORE).body("items", hasSize(0));
    get(Tokens.township(TOWN_A), "enterprises?industryCode=C3041").body("items", hasSize(0));
    get(Tokens.township(TOWN_B), "enterprises?industryCode=C3041")
        .body("items[0].employees", equalTo(41));
  }

  @Test
  void showsOneUnitAsItWas() throws SQLException {
    var id = registeredInJanuary("C3042");
    var path = "enterprises/" + id;
    post(
            COUNTY,
            path + "/status-changes",
            "\"0\"",
            Map.of("status", "SUSPENDED", "on", "2026-05-05", "reason", "检修"))
        .statusCode(200);
    patch(COUNTY, path, "\"1\"", Map.of("legalRepresentative", "赵继任")).statusCode(200);

    get(COUNTY, path + "?asOf=" + BEFORE)
        .statusCode(200)
        .body("status", equalTo("OPERATING"))
        .body("legalRepresentative", equalTo(null))
        .body("phone", equalTo("138****1234"))
        .header("ETag", "\"0\"");
    get(COUNTY, path + "?asOf=" + BEFORE + "&reveal=核对历史").body("phone", equalTo("13800001234"));
    get(Tokens.township(TOWN_B), path + "?asOf=" + BEFORE).statusCode(404);
    get(COUNTY, path + "?asOf=2026-01-09").statusCode(404);
    get(COUNTY, path + "?asOf=2999-01-01")
        .statusCode(400)
        .body("errors[0].code", equalTo("as-of-in-future"));
    get(COUNTY, path).body("legalRepresentative", equalTo("赵继任"));
    get(Tokens.enterprise(id), path + "?asOf=" + BEFORE).statusCode(200);
  }

  @Test
  void countsUnitsThatWereMergedLater() throws SQLException {
    var goes = registeredInJanuary(uncoded(unitWith("industryCode", "C3043")));
    var stays = registeredInJanuary("C3043");
    post(COUNTY, "enterprises/" + goes + "/merges", "\"0\"", Map.of("into", stays)).statusCode(200);

    then(COUNTY, "C3043", BEFORE).body("total", equalTo(2));
    get(COUNTY, "enterprises?industryCode=C3043&count=true").body("total", equalTo(1));
  }

  @Test
  void knowsWhatWasWatchedCloselyInThatYear() throws SQLException {
    var id = registeredInJanuary("C3044");
    owner.backdate(
        "enterprise",
        id.toString(),
        "registered_on = '2025-06-01', key_supervisions = '[{\"year\": 2025, \"decidedOn\": \"2025-06-01\"}]'");

    then(COUNTY, "C3044", "2025-07-01&keySupervision=true")
        .body("total", equalTo(1))
        .body("items[0].keySupervision", equalTo(true));
    then(COUNTY, "C3044", "2026-07-01&keySupervision=true").body("total", equalTo(0));
  }

  @Test
  void offersTheSamePagesSearchAndWorkbook() throws SQLException {
    var first = registeredInJanuary("C3045");
    registeredInJanuary("C3045");
    patch(COUNTY, "enterprises/" + first, "\"0\"", Map.of("employees", 41)).statusCode(200);
    var query = "enterprises?industryCode=C3045&asOf=" + BEFORE;

    var page = get(COUNTY, query + "&limit=1&q=石材").body("items", hasSize(1));
    var cursor = page.extract().<String>path("nextCursor");
    get(COUNTY, query + "&limit=1&q=石材&cursor=" + cursor).statusCode(200).body("items", hasSize(1));
    Registry.as(COUNTY)
        .accept("*/*")
        .get("/api/v1/" + query + "&format=xlsx")
        .then()
        .statusCode(200);
    get(COUNTY, "enterprises?asOf=yesterday").statusCode(400);
    get(COUNTY, "enterprises?asOf=2999-01-01").statusCode(400);
    Statements.forget();
    get(COUNTY, query);
    assertThat(Statements.all()).hasSize(2);
  }

  private UUID registeredInJanuary(String industry) throws SQLException {
    return registeredInJanuary(unitWith("industryCode", industry));
  }

  private UUID registeredInJanuary(Map<String, Object> unit) throws SQLException {
    var id = registered(unit);
    owner.backdate("enterprise", id.toString(), "registered_on = '2026-01-10'");
    return id;
  }

  private static io.restassured.response.ValidatableResponse then(
      String token, String industry, String day) {
    return get(token, "enterprises?count=true&industryCode=" + industry + "&asOf=" + day)
        .statusCode(200);
  }
}
