package org.anlan.hazards.reference;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.HazardApi.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheStack
class CardFollowerTest {

  @Inject County county;
  @Inject OutboxReader outbox;

  private final HazardApi api = HazardApi.as(Tokens.county());
  private UUID enterprise;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
  }

  @Test
  void openHazardsFollowTheirEnterpriseAndClosedOnesStay() throws Exception {
    var open = registered();
    var closed = registered();
    api.tell(closed, "on-spot-rectification", Map.of("description", "已清理")).statusCode(200);

    county.card(enterprise, TOWN_B, null, HOUSING, EMERGENCY);

    // it is still supervised by the department that has the hazard, so that one keeps it
    api.get(open).body("townshipCode", equalTo(TOWN_B)).body("departmentCode", equalTo(EMERGENCY));
    api.get(closed).body("townshipCode", equalTo(TOWN_A));
    assertThat(outbox.types(open)).endsWith("org.anlan.hazard.rescoped.v1");
    assertThat(outbox.last(open).at("/hazard/townshipCode").asText()).isEqualTo(TOWN_B);
    assertThat(outbox.last(open).at("/previous/townshipCode").asText()).isEqualTo(TOWN_A);
    assertThat(outbox.last(open).at("/hazard/version").asLong()).isEqualTo(1);
    HazardApi.as(Tokens.township(TOWN_A)).get(open).statusCode(404);
    HazardApi.as(Tokens.township(TOWN_B)).get(open).statusCode(200);
  }

  @Test
  void aDepartmentThatNoLongerSupervisesGivesItsHazardsAway() {
    var open = registered();

    county.card(enterprise, TOWN_A, GRID_A, HOUSING);

    api.get(open).body("departmentCode", equalTo(HOUSING)).body("gridCode", equalTo(GRID_A));
  }

  @Test
  void aCardThatSaysNothingNewTellsNothing() {
    var open = registered();

    county.card(enterprise, TOWN_A, null, EMERGENCY);

    assertThat(outbox.types(open)).containsExactly("org.anlan.hazard.registered.v1");
  }

  @Test
  void aCardThatComesLateChangesNothing() {
    var open = registered();
    var late = new LinkedHashMap<String, Object>();
    late.put("enterpriseId", enterprise);
    late.put("version", 0);
    late.put("name", "旧名");
    late.put("countyCode", "610926");
    late.put("townshipCode", TOWN_B);
    late.put("departmentCode", HOUSING);
    late.put("departmentCodes", List.of(HOUSING));
    late.put("somethingNew", "ignored");

    county.tell("anlan.enterprise-card", "org.anlan.enterprise-card.changed.v1", enterprise, late);

    api.get(open).body("townshipCode", equalTo(TOWN_A));
  }

  @Test
  void openHazardsFollowTheirEnterpriseIntoTheOneItWasMergedInto() throws Exception {
    var survivor = county.enterprise(TOWN_B, HOUSING);
    var open = registered();
    var closed = registered();
    api.tell(closed, "on-spot-rectification", Map.of("description", "已清理")).statusCode(200);

    county.merged(enterprise, survivor, TOWN_A, EMERGENCY);

    api.get(open)
        .body("enterpriseId", equalTo(survivor.toString()))
        .body("townshipCode", equalTo(TOWN_B))
        .body("departmentCode", equalTo(HOUSING));
    api.get(closed).body("enterpriseId", equalTo(enterprise.toString()));
    assertThat(outbox.types(open)).endsWith("org.anlan.hazard.rescoped.v1");
    assertThat(outbox.last(open).at("/hazard/enterpriseId").asText())
        .isEqualTo(survivor.toString());
    assertThat(outbox.last(open).at("/previous/enterpriseId").asText())
        .isEqualTo(enterprise.toString());
    HazardApi.as(Tokens.enterprise(survivor)).get(open).statusCode(200);
    HazardApi.as(Tokens.enterprise(enterprise)).get(open).statusCode(404);
  }

  @Test
  void theyGoOnWhereThatOneWasMergedToo() {
    var open = registered();
    var second = county.enterprise(TOWN_A, EMERGENCY);
    var last = county.enterprise(TOWN_B, EMERGENCY);

    county.merged(second, last, TOWN_A, EMERGENCY);
    county.merged(enterprise, second, TOWN_A, EMERGENCY);

    api.get(open).body("enterpriseId", equalTo(last.toString()));
  }

  @Test
  void theyWaitForACardThatComesLate() {
    var open = registered();
    var survivor = UUID.randomUUID();

    county.merged(enterprise, survivor, TOWN_A, EMERGENCY);
    api.get(open).body("enterpriseId", equalTo(enterprise.toString()));
    county.card(survivor, TOWN_B, null, EMERGENCY);

    api.get(open).body("enterpriseId", equalTo(survivor.toString()));
  }

  private UUID registered() {
    return UUID.fromString(
        api.post(finding(enterprise, "2026-01-15")).statusCode(201).extract().path("id"));
  }
}
