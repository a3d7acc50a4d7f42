package org.anlan.hazards.clue;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.clue.ClueApi.CLUES;
import static org.anlan.hazards.clue.ClueApi.sighting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is to look into a clue sees it, however it came to them. */
@QuarkusTest
@OnTheStack
class ClueHandlingTest {

  private static final String GOVERNMENT_A = "610926-Z100";
  private static final String GOVERNMENT_B = "610926-Z101";

  @Inject County county;
  @Inject OutboxReader outbox;

  private final ClueApi official = ClueApi.as(Tokens.county());
  private final ClueApi townA = ClueApi.as(Tokens.township(TOWN_A));
  private final ClueApi townB = ClueApi.as(Tokens.township(TOWN_B));
  private final ClueApi emergency = ClueApi.as(Tokens.department(EMERGENCY));
  private final ClueApi housing = ClueApi.as(Tokens.department(HOUSING));

  @BeforeEach
  void describe() {
    county.describe();
    for (var code : List.of(GOVERNMENT_A, GOVERNMENT_B)) {
      county.entry(
          "ORGANIZATION", code, code + "镇人民政府", Map.of("organizationKind", "TOWNSHIP_GOVERNMENT"));
    }
  }

  @Test
  void aTownDoesNotGetWhatLiesInAnother() {
    var atEnterprise = sighting("气瓶超期");
    atEnterprise.put("enterpriseId", county.enterprise(TOWN_A, HOUSING));
    var ofGrid = ClueApi.as(Tokens.grid(GRID_A)).submitted(sighting("护栏缺失"));
    for (var id : List.of(official.submitted(atEnterprise), ofGrid)) {
      for (var who : List.of(official, townA)) {
        who.tell(id, "dispatch", Map.of("departmentCode", GOVERNMENT_B))
            .statusCode(400)
            .body("errors[0].pointer", equalTo("/departmentCode"))
            .body("errors[0].code", equalTo("department-without-sight"));
      }
      official.get(id).body("status", equalTo("SUBMITTED"));
      official.tell(id, "dispatch", Map.of("departmentCode", GOVERNMENT_A)).statusCode(200);
      townA.tell(id, "acceptance", Map.of()).statusCode(200);
    }
  }

  @Test
  void theCountySaysInWhichTownAPlaceIs() {
    var unknown = Citizen.report(null);
    var wrong = Citizen.report(TOWN_A);
    townB.get(unknown).statusCode(404);
    townA.tell(wrong, "dispatch", Map.of("departmentCode", GOVERNMENT_B)).statusCode(400);
    for (var id : List.of(unknown, wrong)) {
      official
          .tell(id, "dispatch", Map.of("departmentCode", GOVERNMENT_B))
          .statusCode(200)
          .body("townshipCode", equalTo(TOWN_B));

      townB.tell(id, "return", Map.of("reason", "不在我镇")).statusCode(200);
      official.tell(id, "dispatch", Map.of("departmentCode", GOVERNMENT_A)).statusCode(200);
      townA.tell(id, "acceptance", Map.of()).statusCode(200);
      townB.get(id).statusCode(404);
    }
  }

  @Test
  void theTownThatItsEnterpriseMovesToTakesOverFromTheGovernmentThatHadIt() {
    var enterprise = county.enterprise(TOWN_A, HOUSING);
    var body = sighting("气瓶超期");
    body.put("enterpriseId", enterprise);
    var withGovernment = official.submitted(body);
    official
        .tell(withGovernment, "dispatch", Map.of("departmentCode", GOVERNMENT_A))
        .statusCode(200);
    body.put("clientId", UUID.randomUUID().toString());
    var withDepartment = official.submitted(body);
    official.tell(withDepartment, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);

    county.card(enterprise, TOWN_B, null, HOUSING);

    townA.get(withGovernment).statusCode(404);
    townB.tell(withGovernment, "acceptance", Map.of()).statusCode(200);
    townB
        .tell(withDepartment, "acceptance", Map.of())
        .statusCode(403)
        .body("code", equalTo("clue-of-others"));
    housing.tell(withDepartment, "acceptance", Map.of()).statusCode(200);
  }

  @Test
  void whoeverAcceptedItHandsItBack() {
    var id = acceptedByHousing();

    housing
        .tell(id, "transfer", Map.of("reason", "属燃气主管部门"))
        .statusCode(200)
        .body("status", equalTo("RETURNED"))
        .body("entries[-1].text", equalTo("属燃气主管部门"))
        .body("departmentCode", equalTo(HOUSING));
    housing.get(id).statusCode(200);

    official.tell(id, "dispatch", Map.of("departmentCode", EMERGENCY)).statusCode(200);
    emergency.tell(id, "acceptance", Map.of()).statusCode(200);
    assertThat(outbox.types(id))
        .containsSubsequence(
            "org.anlan.clue.accepted.v1",
            "org.anlan.clue.transferred.v1",
            "org.anlan.clue.dispatched.v1");
  }

  @Test
  void whoeverAcceptedItHandsItOn() throws Exception {
    var id = acceptedByHousing();

    housing
        .tell(id, "transfer", Map.of("reason", "属燃气主管部门", "departmentCode", EMERGENCY))
        .statusCode(200)
        .body("status", equalTo("DISPATCHED"))
        .body("departmentCode", equalTo(EMERGENCY))
        .body("entries[-1].departmentCode", equalTo(EMERGENCY));

    housing.get(id).statusCode(404);
    housing.asking().get(CLUES + "?limit=200").then().body("items.id", not(hasItem(id.toString())));
    emergency.tell(id, "acceptance", Map.of()).statusCode(200);
    emergency
        .tell(id, "transfer", Map.of("reason", "属地处置", "departmentCode", GOVERNMENT_A))
        .statusCode(200);
    townA.tell(id, "acceptance", Map.of()).statusCode(200);
    townA.tell(id, "dismissal", Map.of("reason", "已处置")).statusCode(200);
    assertThat(outbox.types(id).stream().filter(t -> t.endsWith("transferred.v1"))).hasSize(2);
    assertThat(outbox.last(id).toString()).doesNotContain("燃气", "属地");
  }

  @Test
  void isHandedOnByThoseWhoHaveItToThoseWhoMay() {
    var id = acceptedByHousing();
    var there = Map.of("reason", "移送", "departmentCode", EMERGENCY);

    townA.tell(id, "transfer", there).statusCode(403).body("code", equalTo("clue-of-others"));
    for (var wrong :
        Map.of(
                "610926-XX",
                "unknown-department",
                GOVERNMENT_B,
                "department-without-sight",
                HOUSING,
                "transfer-to-same")
            .entrySet()) {
      housing
          .tell(id, "transfer", Map.of("reason", "移送", "departmentCode", wrong.getKey()))
          .statusCode(400)
          .body("errors[0].code", equalTo(wrong.getValue()));
    }
    housing
        .tell(id, "transfer", Map.of("departmentCode", EMERGENCY))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/reason"));

    housing.tell(id, "dismissal", Map.of("reason", "不属实")).statusCode(200);
    housing.tell(id, "transfer", there).statusCode(409).body("code", equalTo("clue-transition"));
    official.get(id).body("hazardId", nullValue());
  }

  private UUID acceptedByHousing() {
    var id = ClueApi.as(Tokens.grid(GRID_A)).submitted(sighting("液化气罐放在楼道"));
    official.tell(id, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    housing.tell(id, "acceptance", Map.of()).statusCode(200);
    return id;
  }
}
