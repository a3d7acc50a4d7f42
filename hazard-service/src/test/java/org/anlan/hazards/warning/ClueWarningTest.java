package org.anlan.hazards.warning;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.clue.ClueApi.sighting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import org.anlan.hazards.clue.ClueApi;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clue that nobody takes further in time is warned of, at the office whose turn it is. */
@QuarkusTest
@OnTheStack
class ClueWarningTest {

  private static final String WARNINGS = "/api/v1/warnings";
  private static final String AGE =
      "update clue set due_at = due_at - interval '30 days' where id = ?";

  @Inject County county;
  @Inject WarningSearch search;
  @Inject WarningTest.Time time;

  private final ClueApi official = ClueApi.as(Tokens.county());
  private final ClueApi housing = ClueApi.as(Tokens.department(HOUSING));
  private final HazardApi office = HazardApi.as(Tokens.county());
  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private final HazardApi department = HazardApi.as(Tokens.department(HOUSING));
  private UUID enterprise;
  private UUID clue;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, HOUSING);
    var body = sighting("某人说的话");
    body.put("source", "PHONE");
    body.put("enterpriseId", enterprise);
    clue = official.submitted(body);
  }

  @Test
  void oneThatWaitsForDispatchIsTheTownsAndThenTheCountys() {
    search.search();
    warnings(office, "CLUE_UNDISPATCHED").body("items", empty());

    pass(AGE, clue);
    search.search();
    search.search();

    var id =
        UUID.fromString(
            warnings(town, "CLUE_UNDISPATCHED")
                .body("items.rung", contains("TOWNSHIP"))
                .body("items.colour", contains("YELLOW"))
                .extract()
                .path("items[0].id"));
    notices(town, id).body("items", hasSize(1)).body("items[0].title", equalTo("【黄色预警】线索超时未分派"));
    notices(office, id).body("items", empty());
    warnings(HazardApi.as(Tokens.township(TOWN_B)), "CLUE_UNDISPATCHED").body("items", empty());

    pass("update warning set rung_since = rung_since - interval '30 days' where id = ?", id);
    search.search();
    warnings(town, "CLUE_UNDISPATCHED").body("items.rung", contains("COUNTY"));
    notices(office, id).body("items", hasSize(1));

    official.tell(clue, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    search.search();
    warnings(town, "CLUE_UNDISPATCHED").body("items.status", contains("CLEARED"));
    warnings(office, "CLUE_LATE").body("items", empty());
  }

  @Test
  void oneThatIsLateIsTheBodysItWasDispatchedTo() {
    official.tell(clue, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    pass(AGE, clue);
    search.search();

    var id = warned(department);
    warnings(department, "CLUE_LATE").body("items.rung", contains("DEPARTMENT"));
    notices(department, id).body("items", hasSize(1));
    warnings(HazardApi.as(Tokens.department(EMERGENCY)), "CLUE_LATE").body("items", empty());

    housing.tell(clue, "acceptance", Map.of()).statusCode(200);
    search.search();
    warnings(department, "CLUE_LATE").body("items.status", contains("CLEARED"));

    // the next step is another matter
    pass(AGE, clue);
    search.search();
    assertThat(
            department
                .asking()
                .get(WARNINGS + "?status=RAISED&cause=" + clue)
                .<String>path("items[0].id"))
        .isNotEqualTo(id.toString());
    // whoever it is left to next does not have the lateness of those before
    housing
        .tell(clue, "transfer", Map.of("reason", "移送", "departmentCode", EMERGENCY))
        .statusCode(200);
    search.search();
    warnings(office, "CLUE_LATE").body("items.status", contains("CLEARED", "CLEARED"));
  }

  @Test
  void oneOfNoTownIsTheCountys() {
    var body = new HashMap<String, Object>(sighting("路边"));
    body.put("townshipCode", null);
    clue = official.submitted(body);
    pass(AGE, clue);
    search.search();

    warnings(office, "CLUE_UNDISPATCHED").body("items.rung", contains("COUNTY"));
    notices(office, warned(office)).body("items", hasSize(1));
  }

  @Test
  void theAnswerThatIsOwedIsLateToo() {
    var body = sighting("夜里排水");
    body.put("source", "PHONE");
    body.put("reporter", Map.of("name", "某人", "phone", "13900000000"));
    clue = official.submitted(body);
    official.tell(clue, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    housing.tell(clue, "acceptance", Map.of()).statusCode(200);
    housing.tell(clue, "dismissal", Map.of("reason", "达标")).statusCode(200);
    pass(AGE, clue);
    search.search();
    warnings(department, "CLUE_LATE").body("items.status", contains("RAISED"));

    housing.tell(clue, "feedback", Map.of("text", "达标")).statusCode(200);
    search.search();
    warnings(department, "CLUE_LATE").body("items.status", contains("CLEARED"));
  }

  @Test
  void theEnterpriseItSpeaksOfReadsNothingOfIt() {
    pass(AGE, clue);
    search.search();

    var accused = HazardApi.as(Tokens.enterprise(enterprise));
    warnings(accused, "CLUE_UNDISPATCHED").body("items", empty());
    accused.asking().get(WARNINGS + "?limit=200").then().body("items", empty());
    accused.asking().get(WARNINGS + "/" + warned(office)).then().statusCode(404);
    assertThat(office.asking().get(WARNINGS + "/" + warned(office)).asString())
        .doesNotContain("某人说的话", "老街口", enterprise.toString());
  }

  @Test
  void liesWhereTheClueLies() {
    pass(AGE, clue);
    search.search();
    county.card(enterprise, TOWN_B, null, HOUSING);

    warnings(town, "CLUE_UNDISPATCHED").body("items", empty());
    warnings(HazardApi.as(Tokens.township(TOWN_B)), "CLUE_UNDISPATCHED").body("items", hasSize(1));
  }

  private UUID warned(HazardApi who) {
    return UUID.fromString(
        who.asking().get(WARNINGS + "?cause=" + clue).then().extract().path("items[0].id"));
  }

  private ValidatableResponse warnings(HazardApi who, String kind) {
    return who.asking()
        .get(WARNINGS + "?limit=200&kind=" + kind + "&cause=" + clue)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse notices(HazardApi who, UUID about) {
    return who.asking().get("/api/v1/notifications?about=" + about).then().statusCode(200);
  }

  private void pass(String sql, UUID id) {
    Caller.asSystem("time", () -> time.tell(sql, id));
  }
}
