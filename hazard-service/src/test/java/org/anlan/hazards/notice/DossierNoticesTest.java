package org.anlan.hazards.notice;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit, and whoever looks after it, hears what falls due of its dossier. */
@QuarkusTest
@OnTheStack
class DossierNoticesTest {

  @Inject County county;

  private final UUID part = UUID.randomUUID();
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
  void theUnitItselfIsToldAndNoOther() {
    tell("licence-expired", Map.of());

    heard(Tokens.enterprise(unit)).body("items.title", contains("【证照到期】许可证已于 2027-01-31 到期"));
    heard(Tokens.enterprise(county.enterprise(TOWN_A, EMERGENCY))).body("items", hasSize(0));
    heard(Tokens.county()).body("items", hasSize(0));
  }

  @Test
  void ofPlansTheyHearWhatIsOverdue() {
    tell("plan-filing-overdue", Map.of("title", "专项应急预案", "fileBy", "2026-03-30"));
    tell("plan-evaluation-overdue", Map.of("title", "专项应急预案", "evaluateBy", "2026-10-31"));

    for (var who :
        List.of(Tokens.enterprise(unit), Tokens.township(TOWN_A), Tokens.department(HOUSING))) {
      heard(who)
          .body("items.title", contains("【预案评估逾期】应于 2026-10-31 前评估", "【预案备案逾期】应于 2026-03-30 前备案"))
          .body("items[0].text", endsWith("：专项应急预案"));
    }
    heard(Tokens.township(TOWN_B)).body("items", hasSize(0));
  }

  @Test
  void whatConcernsNobodyHereIsLeftAlone() {
    unit = UUID.randomUUID();
    tell("licence-expired", Map.of());

    heard(Tokens.township(TOWN_A)).body("items", hasSize(0));
  }

  private void tell(String what, Map<String, ?> special) {
    var data = new HashMap<String, Object>();
    data.put("partId", part);
    data.put("enterpriseId", unit);
    data.put("title", "安全生产许可证 C1");
    data.put("validTo", "2027-01-31");
    data.putAll(special);
    county.tell("anlan.dossier-part", "org.anlan.dossier-part." + what + ".v1", part, data);
  }

  private ValidatableResponse heard(String who) {
    return HazardApi.as(who)
        .asking()
        .get("/api/v1/notifications?about=" + part)
        .then()
        .statusCode(200);
  }
}
