package org.anlan.registry.dossier.licence;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LicenceResourceTest {

  private static final String COUNTY = Tokens.county();

  private UUID unit;

  @BeforeEach
  void register() {
    Registry.seed();
    unit = registered();
  }

  @Test
  void showsWhatWasRecorded() {
    var path = recorded(COUNTY, licence("A-1"));

    get(COUNTY, path)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("kind", equalTo("LICENCE"))
        .body("number", startsWith("DA-610926-"))
        .body("enterpriseId", equalTo(unit.toString()))
        .body("enterpriseName", startsWith("平利县第"))
        .body("title", equalTo("安全生产许可证 A-1"))
        .body("details.authority", equalTo("陕西省应急管理厅"))
        .body("validTo", equalTo("2099-01-31"))
        .body("validity", equalTo("VALID"))
        .body("dueOn", equalTo("2098-10-31"))
        .body("dueFor", equalTo("RENEWAL_APPLICATION"))
        .body("townshipCode", equalTo(TOWN_A))
        .body("imported", equalTo(false))
        .body("createdBy", equalTo("county"));
    get(COUNTY, "enterprises/" + unit + "/licences?count=true")
        .body("total", equalTo(1))
        .body("items[0].details.type", equalTo("SAFETY_PRODUCTION"));
  }

  @Test
  void changesDetailsAndKeepsWhoDidIt() {
    var path = recorded(COUNTY, licence("A-1"));

    patch(COUNTY, path, "\"0\"", Map.of("validTo", "2098-01-01"))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("validTo", equalTo("2098-01-01"));

    patch(COUNTY, path, "\"0\"", Map.of("validTo", "2097-01-01")).statusCode(412);
    Registry.as(COUNTY)
        .body(Map.of("validTo", "2097-01-01"))
        .patch("/api/v1/" + path)
        .then()
        .statusCode(428);
    patch(COUNTY, path, "\"1\"", Map.of("validTo", "2020-01-01"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/validTo"))
        .body("errors[0].code", equalTo("validity-ends-before-it-begins"));
    patch(COUNTY, path, "\"1\"", Map.of("nonsense", 1)).statusCode(400);
    get(COUNTY, "dossier-parts/" + path.substring(path.indexOf('/') + 1) + "/history")
        .statusCode(200)
        .body("items.what", equalTo(List.of("recorded", "changed")))
        .body("items[1].data.changes[0].field", equalTo("validTo"))
        .body("items[1].data.changes[0].from", equalTo("2099-01-31"));
  }

  @Test
  void changesNothingByAnEmptyPatch() {
    var path = recorded(COUNTY, licence("A-1"));

    patch(COUNTY, path, "\"0\"", Map.of("number", "A-1")).header("ETag", "\"0\"");
  }

  @Test
  void withdrawsAndDeletesNothing() {
    var path = recorded(COUNTY, licence("A-1"));

    post(COUNTY, path + "/withdrawal", "\"0\"", Map.of("on", "2026-01-05", "reason", "依法吊销"))
        .statusCode(200)
        .body("validity", equalTo("WITHDRAWN"))
        .body("withdrawnOn", equalTo("2026-01-05"))
        .body("dueOn", nullValue());

    patch(COUNTY, path, "\"1\"", Map.of("scope", "x"))
        .statusCode(409)
        .body("code", equalTo("part-withdrawn"));
    get(COUNTY, "enterprises/" + unit + "/licences?validity=VALID").body("items", empty());
    get(COUNTY, "enterprises/" + unit + "/licences?validity=WITHDRAWN").body("items", hasSize(1));
    recorded(COUNTY, licence("A-1"));
  }

  @Test
  void takesTheSameLicenceOnce() {
    recorded(COUNTY, licence("A-1"));

    post(COUNTY, "enterprises/" + unit + "/licences", licence("A-1"))
        .statusCode(409)
        .body("code", equalTo("part-duplicate"));
  }

  @Test
  void repeatsItsAnswerUnderTheSameKey() {
    var first = keyed("A-1");
    var again = keyed("A-1");

    assertThat(again.statusCode()).as(again.asString()).isEqualTo(201);
    assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(keyed("A-2").statusCode()).isEqualTo(422);
  }

  @Test
  void narrowsByValidityAndDueDay() {
    var expired = licence("OLD");
    expired.put("validTo", "2025-01-31");
    recorded(COUNTY, expired);
    recorded(COUNTY, licence("NEW"));
    var list = "enterprises/" + unit + "/licences";

    get(COUNTY, list + "?validity=EXPIRED").body("items.details.number", equalTo(List.of("OLD")));
    get(COUNTY, list + "?validity=VALID").body("items.details.number", equalTo(List.of("NEW")));
    get(COUNTY, list + "?overdue=true").body("items.details.number", equalTo(List.of("OLD")));
    get(COUNTY, list + "?dueTo=2026-01-01").body("items.details.number", equalTo(List.of("OLD")));
    get(COUNTY, list + "?type=MINING").body("items", empty());
    get(COUNTY, list + "?licenceNumber=NEW&sort=-dueOn").body("items", hasSize(1));
    get(COUNTY, "licences?q=安全生产许可证&townshipCode=" + TOWN_A + "&departmentCode=" + EMERGENCY)
        .statusCode(200)
        .body("items", not(empty()));
    get(COUNTY, "dossier-parts?kind=LICENCE&enterpriseId=" + unit + "&dueTo=2026-01-01&sort=dueOn")
        .body("items.title", equalTo(List.of("安全生产许可证 OLD")));
    get(COUNTY, list + "?nonsense=1").statusCode(400);
  }

  @Test
  void isExported() {
    recorded(COUNTY, licence("A-1"));

    Registry.as(COUNTY)
        .accept("*/*")
        .get("/api/v1/enterprises/" + unit + "/licences?format=xlsx")
        .then()
        .statusCode(200)
        .contentType(containsString("spreadsheetml"));
  }

  @Test
  void isWrittenByThoseWhoSuperviseAndReadByThoseConcerned() {
    var list = "enterprises/" + unit + "/licences";
    var path = recorded(Tokens.township(TOWN_A), licence("A-1"));
    recorded(Tokens.department(EMERGENCY), licence("A-2"));

    post(Tokens.enterprise(unit), list, licence("A-3")).statusCode(403);
    post(Tokens.grid(GRID_A), list, licence("A-3")).statusCode(403);
    get(Tokens.enterprise(unit), path).statusCode(200);
    for (var stranger :
        List.of(
            Tokens.township(TOWN_B),
            Tokens.department(HOUSING),
            Tokens.enterprise(UUID.randomUUID()))) {
      get(stranger, path).statusCode(404);
      get(stranger, list).statusCode(404);
    }
    post(Tokens.township(TOWN_B), list, licence("A-3")).statusCode(404);
    patch(Tokens.department(HOUSING), path, "\"0\"", Map.of("scope", "x")).statusCode(404);
    get(Tokens.township(TOWN_B), "dossier-parts/" + path.substring(9) + "/history").statusCode(404);
  }

  @Test
  void isNoPartOfAnotherKind() {
    var id = recorded(COUNTY, licence("A-1")).substring("licences/".length());

    get(COUNTY, "facilities/" + id).statusCode(404);
    patch(COUNTY, "facilities/" + id, "\"0\"", Map.of("name", "x")).statusCode(404);
  }

  @Test
  void costsFewStatements() {
    recorded(COUNTY, licence("A-0"));
    var list = "enterprises/" + unit + "/licences";
    var path = new String[1];

    costs(5, () -> path[0] = recorded(COUNTY, licence("A-1")));
    costs(2, () -> get(COUNTY, path[0]).statusCode(200));
    costs(2, () -> get(COUNTY, list).statusCode(200));
    costs(2, () -> get(COUNTY, "dossier-parts?dueTo=2030-01-01").statusCode(200));
    costs(2, () -> get(COUNTY, "enterprises/" + unit + "/dossier-parts").statusCode(200));
    costs(5, () -> patch(COUNTY, path[0], "\"0\"", Map.of("scope", "露天")).statusCode(200));
  }

  private String recorded(String token, Map<String, Object> licence) {
    return post(token, "enterprises/" + unit + "/licences", licence)
        .statusCode(201)
        .extract()
        .header("Location")
        .substring("/api/v1/".length());
  }

  private Response keyed(String number) {
    return Registry.as(COUNTY)
        .header("Idempotency-Key", "licence-" + unit)
        .body(licence(number))
        .post("/api/v1/enterprises/" + unit + "/licences");
  }

  private static void costs(int statements, Runnable request) {
    Statements.forget();
    request.run();
    // numbers come in blocks, so that not every request fetches some
    assertThat(Statements.all())
        .filteredOn(sql -> !sql.startsWith("select nextval"))
        .hasSizeLessThanOrEqualTo(statements);
  }

  static Map<String, Object> licence(String number) {
    return new HashMap<>(
        Map.of(
            "type", "SAFETY_PRODUCTION",
            "number", number,
            "validFrom", "2024-02-01",
            "validTo", "2099-01-31",
            "authority", "陕西省应急管理厅"));
  }
}
