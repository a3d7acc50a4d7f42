package org.anlan.registry.dossier.dishonesty;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DishonestyEntryResourceTest {

  private static final String COUNTY = Tokens.county();

  @Inject ListingSearch search;

  private UUID unit;

  @BeforeEach
  void register() {
    Registry.seed();
    unit = registered();
  }

  @Test
  void goesThroughItsProcedure() {
    var path = noticed("2025-01-10");
    step(path, "publication", 0, Map.of("on", "2025-02-12", "at", "信用中国"))
        .statusCode(409)
        .body("code", equalTo("dishonesty-transition"));
    step(path, "decision", 0, decision("2025-02-10"))
        .statusCode(200)
        .body("details.status", equalTo("DECIDED"))
        .body("validTo", equalTo("2028-02-09"))
        .body("dueOn", nullValue());
    step(path, "publication", 1, Map.of("on", "2025-02-12", "at", "信用中国"))
        .body("dueOn", equalTo("2028-02-09"))
        .body("dueFor", equalTo("END"));
    step(path, "removal-application", 2, Map.of("on", "2025-12-01", "reason", "已整改"))
        .statusCode(409)
        .body("code", equalTo("removal-too-early"));
    step(path, "removal-application", 2, Map.of("on", "2026-02-10", "reason", "已整改"))
        .statusCode(200);
    step(path, "removal", 3, Map.of("on", "2026-03-01", "number", "1号"))
        .body("details.status", equalTo("REMOVED"));
    step(path, "restoration", 4, Map.of("on", "2026-04-01", "reason", "申请材料虚假"))
        .body("details.status", equalTo("PUBLISHED"));

    get(COUNTY, "dossier-parts/" + path.substring("dishonesty-entries/".length()) + "/history")
        .body(
            "items.findAll { it.what != 'changed' }.what",
            equalTo(
                List.of(
                    "recorded",
                    "dishonesty-decided",
                    "dishonesty-listed",
                    "dishonesty-delisted",
                    "dishonesty-listed")));
  }

  @Test
  void endsAfterThreeYearsOnce() {
    var path = noticed("2020-01-10");
    step(path, "decision", 0, decision("2020-02-10")).statusCode(200);
    step(path, "publication", 1, Map.of("on", "2020-02-12", "at", "信用中国")).statusCode(200);

    search.search();
    search.search();

    get(COUNTY, path).header("ETag", "\"3\"").body("details.status", equalTo("EXPIRED"));
    get(COUNTY, "dossier-parts/" + path.substring("dishonesty-entries/".length()) + "/history")
        .body("items.findAll { it.what == 'dishonesty-delisted' }", hasSize(1));
  }

  @Test
  void isForTheOrgansThatPunish() {
    var notice = notice("2025-01-10");
    post(Tokens.township(TOWN_A), "dishonesty-entries", notice).statusCode(403);
    post(Tokens.enterprise(unit), "dishonesty-entries", notice).statusCode(403);
    post(Tokens.department(HOUSING), "dishonesty-entries", notice).statusCode(400);
    var path = noticed("2025-01-10");
    get(Tokens.enterprise(unit), path).statusCode(200);
    get(Tokens.township(TOWN_B), path).statusCode(404);
  }

  private String noticed(String day) {
    return post(Tokens.department(EMERGENCY), "dishonesty-entries", notice(day))
        .statusCode(201)
        .extract()
        .header("Location")
        .substring("/api/v1/".length());
  }

  private Map<String, Object> notice(String day) {
    return Map.of("enterpriseId", unit, "reason", "瞒报事故", "basis", "第六条第一项", "noticedOn", day);
  }

  private static Map<String, Object> decision(String day) {
    return Map.of("on", day, "number", "平应急失信〔2025〕1号", "authority", "平利县应急管理局");
  }

  private static ValidatableResponse step(
      String path, String step, int version, Map<String, ?> body) {
    return post(COUNTY, path + "/" + step, "\"" + version + "\"", body);
  }
}
