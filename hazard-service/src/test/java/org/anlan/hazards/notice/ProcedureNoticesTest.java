package org.anlan.hazards.notice;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.anlan.hazards.clue.ClueApi.sighting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.MajorHazards;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has to do something next hears of it, through Kafka, and nobody else does. */
@QuarkusTest
@OnTheStack
class ProcedureNoticesTest {

  private static final String NOTICES = "/api/v1/notifications";

  @Inject County county;
  @Inject Clock clock;
  @Inject ProcedureNotices notices;
  @Inject County.Telling telling;
  @Inject ObjectMapper json;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private final HazardApi department = HazardApi.as(Tokens.department(EMERGENCY));
  private final HazardApi office = HazardApi.as(Tokens.county());
  private UUID enterprise;
  private HazardApi self;
  private LocalDate today;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    self = HazardApi.as(Tokens.enterprise(enterprise));
    today = LocalDate.now(clock);
  }

  @Test
  void whoeverAClueIsDispatchedToHearsOfItInWordsOfOurs() {
    var clues = ClueApi.as(Tokens.county());
    var clue = clues.submitted(sighting("某人说的话"));
    clues.tell(clue, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);

    var notices = heard(HazardApi.as(Tokens.department(HOUSING)), clue, 1);
    assertThat(notices.getFirst().get("title")).asString().startsWith("【线索交办】XS-610926-");
    assertThat(notices.toString()).contains("前受理核查").doesNotContain("某人说的话");
    assertThat(heard(town, clue, 1).getFirst().get("title")).asString().startsWith("【线索待分派】");
    for (var other : List.of(department, office, self)) {
      heard(other, clue, 0);
    }
  }

  @Test
  void whoeverDispatchesHearsOfWhatWaitsForIt() {
    var official = ClueApi.as(Tokens.county());
    var housing = ClueApi.as(Tokens.department(HOUSING));
    var body = sighting("某人说的话");
    body.put("source", "PHONE");
    body.put("enterpriseId", enterprise);
    var clue = official.submitted(body);
    assertThat(heard(town, clue, 1).getFirst().get("text")).asString().endsWith("前分派。");

    official.tell(clue, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    housing.tell(clue, "return", Map.of("reason", "属地管理")).statusCode(200);
    var returned = heard(town, clue, 2).getFirst();
    assertThat(returned.get("title")).asString().startsWith("【线索退回】XS-610926-");
    assertThat(returned.get("text")).asString().endsWith("前重新分派。");

    official.tell(clue, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    housing.tell(clue, "acceptance", Map.of()).statusCode(200);
    housing.tell(clue, "transfer", Map.of("reason", "不属本局")).statusCode(200);
    var transferred = heard(town, clue, 3).getFirst();
    assertThat(transferred.get("title")).asString().startsWith("【线索移送】XS-610926-");
    assertThat(transferred.get("text")).asString().endsWith("前重新分派。");

    for (var other : List.of(department, office, self)) {
      heard(other, clue, 0);
    }
    assertThat(heard(town, clue, 3).toString()).doesNotContain("某人说的话", "属地管理", "不属本局");
  }

  @Test
  void whatLiesInNoTownThatIsKnownWaitsForTheCounty() {
    var body = sighting("路边");
    body.put("townshipCode", null);
    var clue = ClueApi.as(Tokens.county()).submitted(body);

    heard(office, clue, 1);
    heard(town, clue, 0);
  }

  @Test
  void whoeverAClueIsHandedOnToHearsOfIt() {
    var official = ClueApi.as(Tokens.county());
    var housing = ClueApi.as(Tokens.department(HOUSING));
    var clue = official.submitted(sighting("路边"));
    official.tell(clue, "dispatch", Map.of("departmentCode", HOUSING)).statusCode(200);
    housing.tell(clue, "acceptance", Map.of()).statusCode(200);
    housing
        .tell(clue, "transfer", Map.of("reason", "移送", "departmentCode", EMERGENCY))
        .statusCode(200);

    var notice = heard(department, clue, 1).getFirst();
    assertThat(notice.get("title")).asString().startsWith("【线索移送】XS-610926-");
    assertThat(notice.get("text")).asString().endsWith("前受理核查。");
    heard(town, clue, 1);
  }

  @Test
  void theEnterpriseHearsWhatItIsAssignedAndMarksItAsRead() {
    var hazard = registered(HazardApi.finding(enterprise, today.toString()));
    town.tell(hazard, "assignment", Map.of("mode", "MEETING")).statusCode(200);

    var notice = heard(self, hazard, 1).getFirst();
    assertThat(notice.get("title")).asString().startsWith("【隐患交办】YH-610926-");
    assertThat(notice.get("text")).asString().contains("一般隐患，整改期限 2099-12-31，交办单 JB-610926-");
    var neighbour = HazardApi.as(Tokens.enterprise(county.enterprise(TOWN_A, EMERGENCY)));
    for (var other : List.of(neighbour, department, town, office)) {
      heard(other, hazard, 0);
    }
    var reading = NOTICES + "/" + notice.get("id") + "/reading";
    for (var other : List.of(neighbour, department, town, office)) {
      other.asking().header("If-Match", "\"0\"").post(reading).then().statusCode(404);
    }
    self.asking()
        .header("If-Match", "\"0\"")
        .post(reading)
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
  }

  @Test
  void whatNobodyRunsIsLeftToTheBodyInCharge() {
    var body = HazardApi.finding(null, today.toString());
    body.put("place", "老街口");
    body.put("townshipCode", TOWN_A);
    body.put("departmentCode", HOUSING);
    var hazard = registered(body);
    town.tell(hazard, "assignment", Map.of()).statusCode(200);

    heard(HazardApi.as(Tokens.department(HOUSING)), hazard, 1);
    heard(town, hazard, 0);
  }

  @Test
  void whoDecidesHearsOfAProposalAndWhoIsListedOfTheApproval() {
    var hazard = new MajorHazards(town, self, department, today).registered(enterprise);
    var listing = proposed(hazard, "COMMITTEE");
    heard(office, listing, 1);
    heard(self, listing, 0);
    var leader = Tokens.of(u -> u.named("leader").roles("county", "leader").area("610926"));
    HazardApi.as(leader)
        .asking()
        .header("If-Match", "\"0\"")
        .body(
            Map.of(
                "approved",
                true,
                "documentNumber",
                "平安委〔2026〕1号",
                "dueOn",
                today.plusDays(60).toString()))
        .post("/api/v1/listings/" + listing + "/approval")
        .then()
        .statusCode(200);

    assertThat(heard(self, listing, 1).getFirst().get("text"))
        .asString()
        .isEqualTo("安委会已批准挂牌督办，督办期限 %s，文号 平安委〔2026〕1号。".formatted(today.plusDays(60)));
    heard(department, listing, 1);
    heard(town, listing, 1);
    heard(HazardApi.as(Tokens.township(TOWN_B)), listing, 0);
  }

  @Test
  void aPassedDeadlineIsToldAndOneOfLongAgoIsNoNews() {
    var about = UUID.randomUUID();
    var state =
        Map.of(
            "number", "YH-OLD",
            "level", "GENERAL",
            "countyCode", "610926",
            "townshipCode", TOWN_A,
            "departmentCode", EMERGENCY);
    var data = Map.<String, Object>of("hazard", state, "rectifyBy", "2026-01-01");
    county.tell("anlan.hazard", "org.anlan.hazard.overdue.v1", about, data);
    var old = clock.instant().minus(Duration.ofDays(8));
    var past =
        new Fact(
            Ids.next(),
            "/hazard-service",
            "org.anlan.hazard.overdue.v1",
            about,
            old,
            json.valueToTree(data));
    Caller.asSystem("test", () -> telling.tell(notices, past));

    assertThat(heard(department, about, 1).getFirst().get("text"))
        .isEqualTo("整改期限 2026-01-01 已过，尚未报告整改完成。");
  }

  private UUID registered(Map<String, Object> body) {
    return UUID.fromString(town.post(body).statusCode(201).extract().path("id"));
  }

  private UUID proposed(UUID hazard, String level) {
    return UUID.fromString(
        town.asking()
            .body(Map.of("level", level, "authority", "县安委会", "reason", "风险突出"))
            .post(HazardApi.HAZARDS + "/" + hazard + "/listings")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** What an office hears of a record; of nothing it is certain once others have heard. */
  private static List<Map<String, Object>> heard(HazardApi who, UUID about, int notices) {
    if (notices > 0) {
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> of(who, about).body("items", hasSize(notices)));
    }
    return of(who, about).body("items", hasSize(notices)).extract().path("items");
  }

  private static ValidatableResponse of(HazardApi who, UUID about) {
    return who.asking().get(NOTICES + "?about=" + about).then().statusCode(200);
  }
}
