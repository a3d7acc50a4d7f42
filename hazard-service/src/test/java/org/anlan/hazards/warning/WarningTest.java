package org.anlan.hazards.warning;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.risk.RiskApi;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Warnings come with their cause, climb while nobody sees to them, and go with it. */
@QuarkusTest
@OnTheStack
class WarningTest {

  private static final String WARNINGS = "/api/v1/warnings";

  @Inject County county;
  @Inject WarningSearch search;
  @Inject OutboxReader outbox;
  @Inject Time time;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private final HazardApi grid = HazardApi.as(Tokens.grid(GRID_A));
  private UUID hazard;

  @BeforeEach
  void registerOverdue() {
    county.describe();
    var enterprise = UUID.randomUUID();
    county.card(enterprise, TOWN_A, GRID_A, EMERGENCY);
    var body = HazardApi.finding(enterprise, "2026-01-15");
    body.put("rectifyBy", "2026-02-01");
    hazard = UUID.fromString(town.post(body).statusCode(201).extract().path("id"));
    search.search();
  }

  @Test
  void isRaisedOnceAndTellsTheGrid() {
    search.search();

    var id = warning();
    assertThat(outbox.types(id)).containsExactly("org.anlan.warning.raised.v1");
    notices(grid, id).body("items", hasSize(1));
    notices(town, id).body("items", empty());
    HazardApi.as(Tokens.township(TOWN_B)).asking().get(WARNINGS + "/" + id).then().statusCode(404);
  }

  @Test
  void climbsUntilSomebodyAcknowledgesIt() {
    var id = warning();
    pass("update warning set rung_since = rung_since - interval '30 days' where id = ?", id);
    search.search();

    notices(town, id).body("items", hasSize(1));
    tell(town, id, "acknowledgement", Map.of("answer", "已派员"))
        .statusCode(200)
        .body("status", equalTo("ACKNOWLEDGED"))
        .body("rung", equalTo("TOWNSHIP"));
    pass("update warning set rung_since = rung_since - interval '30 days' where id = ?", id);
    search.search();
    town.asking().get(WARNINGS + "/" + id).then().body("rung", equalTo("TOWNSHIP"));
    tell(town, id, "acknowledgement", Map.of("answer", "x")).statusCode(409);
  }

  @Test
  void clearsItselfWhenTheCauseIsGone() {
    var id = warning();
    town.tell(hazard, "on-spot-rectification", Map.of("description", "已清理")).statusCode(200);
    search.search();

    town.asking().get(WARNINGS + "/" + id).then().body("status", equalTo("CLEARED"));
    assertThat(outbox.types(id)).last().isEqualTo("org.anlan.warning.cleared.v1");
  }

  @Test
  void clearedByHandItIsNotRaisedAgainForTheSameCause() {
    var id = warning();
    tell(town, id, "clearing", Map.of("reason", "已研判")).statusCode(200);
    search.search();

    town.asking()
        .get(WARNINGS + "?hazardId=" + hazard)
        .then()
        .body("items", hasSize(1))
        .body("items.id", hasItem(id.toString()));
  }

  @Test
  void aNoticeIsReadOnce() {
    var notice = notices(grid, warning()).extract().<String>path("items[0].id");
    var path = "/api/v1/notifications/" + notice + "/reading";
    town.asking().header("If-Match", "\"0\"").post(path).then().statusCode(404);
    grid.asking().header("If-Match", "\"0\"").post(path).then().statusCode(200);
    grid.asking().header("If-Match", "\"1\"").post(path).then().statusCode(409);
  }

  @Test
  void aGraverStageIsANewMatter() {
    var id = recent();
    town.asking().get(WARNINGS + "/" + id).then().body("colour", equalTo("ORANGE"));
    tell(town, id, "clearing", Map.of("reason", "已研判")).statusCode(200);
    pass("update hazard set rectify_by = rectify_by - 60 where id = ?", hazard);
    search.search();

    town.asking()
        .get(WARNINGS + "/" + id)
        .then()
        .body("colour", equalTo("RED"))
        .body("status", equalTo("RAISED"))
        .body("rung", equalTo("GRID"))
        .body("answer", nullValue());
    notices(grid, id)
        .body("items", hasSize(2))
        .body("items[0].title", equalTo("【红色预警】隐患整改逾期（预警升级）"));
    search.search();
    assertThat(outbox.types(id))
        .containsExactly(
            "org.anlan.warning.raised.v1",
            "org.anlan.warning.cleared.v1",
            "org.anlan.warning.aggravated.v1");
  }

  @Test
  void aRedRiskThatNobodyLooksAtIsWarnedOf() {
    var risk = RiskApi.as(town.token()).identified(county.enterprise(TOWN_A, EMERGENCY), 5);
    // the last day of its review is no day too late
    pass("update risk_point set looked_on = looked_on - 30 where id = ?", risk);
    search.search();
    of("RED_RISK_UNREVIEWED", risk).body("items", empty());

    pass("update risk_point set looked_on = looked_on - 1 where id = ?", risk);
    search.search();
    of("RED_RISK_UNREVIEWED", risk).body("items.status", contains("RAISED"));

    RiskApi.as(town.token()).tell(risk, "reviews", Map.of("outcome", "IN_CONTROL")).statusCode(200);
    search.search();
    of("RED_RISK_UNREVIEWED", risk).body("items.status", contains("CLEARED"));
  }

  @Test
  void aSilentDeviceIsWarnedOfUntilItSpeaks() {
    var body =
        Map.of(
            "code",
            "CAM-" + UUID.randomUUID(),
            "kind",
            "TAILINGS_POND",
            "name",
            "库区摄像机",
            "heartbeatSeconds",
            10,
            "place",
            "尾矿库",
            "townshipCode",
            TOWN_A,
            "departmentCode",
            EMERGENCY);
    var device =
        UUID.fromString(
            HazardApi.as(Tokens.county())
                .asking()
                .body(body)
                .post("/api/v1/devices")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    search.search();
    of("DEVICE_SILENT", device).body("items", empty());

    pass("update device set heard_at = now() - interval '1 hour' where id = ?", device);
    search.search();
    of("DEVICE_SILENT", device)
        .body("items.colour", contains("YELLOW"))
        .body("items.rung", contains("TOWNSHIP"));

    pass("update device set township_code = '" + TOWN_B + "' where id = ?", device);
    of("DEVICE_SILENT", device).body("items", empty());
    pass(
        "update device set heard_at = now(), township_code = '" + TOWN_A + "' where id = ?",
        device);
    search.search();
    of("DEVICE_SILENT", device).body("items.status", contains("CLEARED"));
  }

  /** Passed yesterday. */
  private UUID recent() {
    pass("update hazard set rectify_by = current_date - 2 where id = ?", hazard);
    var first = warning();
    pass(
        "update warning set gone_at = now(), status = 'CLEARED', cleared_at = now() where id = ?",
        first);
    search.search();
    return UUID.fromString(
        town.asking()
            .get(WARNINGS + "?status=RAISED&hazardId=" + hazard)
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id"));
  }

  private io.restassured.response.ValidatableResponse of(String kind, UUID about) {
    return town.asking()
        .get(WARNINGS + "?limit=200&kind=" + kind + "&cause=" + about)
        .then()
        .statusCode(200);
  }

  private void pass(String sql, UUID id) {
    Caller.asSystem("time", () -> time.tell(sql, id));
  }

  private UUID warning() {
    return UUID.fromString(
        town.asking()
            .get(WARNINGS + "?hazardId=" + hazard)
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id"));
  }

  private static io.restassured.response.ValidatableResponse notices(HazardApi who, UUID about) {
    return who.asking().get("/api/v1/notifications?about=" + about).then().statusCode(200);
  }

  private static io.restassured.response.ValidatableResponse tell(
      HazardApi who, UUID id, String verb, Map<String, ?> body) {
    var etag = who.asking().get(WARNINGS + "/" + id).header("ETag");
    return who.asking()
        .header("If-Match", etag)
        .body(body)
        .post(WARNINGS + "/" + id + "/" + verb)
        .then();
  }

  /** Hours pass; a test does not wait for them. */
  @ApplicationScoped
  public static class Time {

    private final AgroalDataSource database;

    Time(AgroalDataSource database) {
      this.database = database;
    }

    @Transactional
    public void tell(String sql, UUID id) {
      try (var connection = database.getConnection();
          var statement = connection.prepareStatement(sql)) {
        statement.setObject(1, id);
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
