package org.anlan.hazards.notice;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever looks after a unit hears that its licence runs out. */
@QuarkusTest
@OnTheStack
class LicenceNoticesTest {

  @Inject County county;

  private final UUID licence = UUID.randomUUID();
  private UUID unit;

  @BeforeEach
  void describe() {
    county.describe();
    unit = county.enterprise(TOWN_A, EMERGENCY, HOUSING);
  }

  @Test
  void theTownshipAndTheDepartmentsAreTold() {
    tell("licence-reminded", Map.of("withinDays", 30));

    heard(Tokens.township(TOWN_A))
        .body("items.title", contains("【证照到期】许可证将于 2027-01-31 到期（30 日内）"));
    heard(Tokens.department(EMERGENCY)).body("items", hasSize(1));
    heard(Tokens.department(HOUSING)).body("items", hasSize(1));
    heard(Tokens.township(TOWN_B)).body("items", hasSize(0));
  }

  @Test
  void soAreApplicationsThatAreDueAndLicencesThatExpired() {
    tell("licence-renewal-reminded", Map.of("applyBy", "2026-10-31"));
    tell("licence-expired", Map.of());

    heard(Tokens.township(TOWN_A))
        .body("items.title", contains("【证照到期】许可证已于 2027-01-31 到期", "【证照到期】应于 2026-10-31 前提出延期申请"));
  }

  @Test
  void whatConcernsNobodyHereIsLeftAlone() {
    unit = UUID.randomUUID();
    tell("licence-expired", Map.of());

    heard(Tokens.township(TOWN_A)).body("items", hasSize(0));
  }

  private void tell(String what, Map<String, ?> special) {
    var data = new HashMap<String, Object>(special);
    data.put("partId", licence);
    data.put("enterpriseId", unit);
    data.put("title", "安全生产许可证 C1");
    data.put("validTo", "2027-01-31");
    county.tell("anlan.dossier-part", "org.anlan.dossier-part." + what + ".v1", licence, data);
  }

  private ValidatableResponse heard(String who) {
    return HazardApi.as(who)
        .asking()
        .get("/api/v1/notifications?about=" + licence)
        .then()
        .statusCode(200);
  }
}
