package org.anlan.hazards.listing;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.MajorHazards;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.listing.overdue.ListingOverdueSearch;
import org.anlan.hazards.listing.overdue.OpenDaysSearch;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listings from proposal to the day they are taken off, by those whose work it is. */
@QuarkusTest
@OnTheStack
class ListingLifeTest {

  private static final String LISTINGS = "/api/v1/listings";

  @Inject County county;
  @Inject Clock clock;
  @Inject OutboxReader outbox;
  @Inject ListingOverdueSearch search;
  @Inject OpenDaysSearch openDays;
  @Inject Time time;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private final HazardApi department = HazardApi.as(Tokens.department(EMERGENCY));
  private final HazardApi office = HazardApi.as(Tokens.county());
  private final HazardApi leader =
      HazardApi.as(Tokens.of(u -> u.named("leader").roles("county", "leader").area("610926")));

  private UUID enterprise;
  private HazardApi self;
  private LocalDate today;
  private MajorHazards majors;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    self = HazardApi.as(Tokens.enterprise(enterprise));
    today = LocalDate.now(clock);
    majors = new MajorHazards(town, self, department, today);
  }

  @Test
  void goesFromProposalToDelistingAndTheHazardClosesOnlyThen() {
    var hazard = majors.registered(enterprise);
    var id = proposed(hazard, "COUNTY_GOVERNMENT");

    tell(office, id, "approval", approval()).statusCode(403);
    tell(department, id, "approval", approval())
        .statusCode(403)
        .body("code", equalTo("not-the-lister"));
    tell(leader, id, "publication", Map.of("medium", "县政府网站")).statusCode(409);
    tell(leader, id, "approval", approval()).statusCode(200).body("status", equalTo("APPROVED"));
    tell(office, id, "publication", Map.of("medium", "县政府网站"))
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"))
        .body("listedOn", equalTo(today.toString()));
    office.get(hazard).body("listing.listingLevel", equalTo("COUNTY_GOVERNMENT"));
    tell(town, id, "progress", Map.of("description", "正在施工", "percent", 30))
        .statusCode(200)
        .body("status", equalTo("SUPERVISING"));
    tell(self, id, "delisting-application", Map.of("description", "完成"))
        .statusCode(409)
        .body("code", equalTo("hazard-not-accepted"));

    majors.rectify(hazard);
    majors.accept(hazard);
    department
        .tell(hazard, "recheck", Map.of("passed", true))
        .statusCode(409)
        .body("code", equalTo("hazard-listed"));
    tell(self, id, "delisting-application", Map.of("description", "完成")).statusCode(200);
    tell(leader, id, "delisting", Map.of()).statusCode(409);
    tell(office, id, "verification", Map.of("passed", true))
        .statusCode(200)
        .body("status", equalTo("VERIFIED"));
    tell(leader, id, "delisting", Map.of("documentNumber", "平政摘〔2026〕1号"))
        .statusCode(200)
        .body("status", equalTo("DELISTED"));
    department.tell(hazard, "recheck", Map.of("passed", true)).statusCode(200);
    tell(office, id, "publication", Map.of("medium", "县政府网站"))
        .statusCode(200)
        .body("endPublishedOn", equalTo(today.toString()));

    office.get(hazard).body("listing.delistedOn", equalTo(today.toString()));
    assertThat(outbox.types(hazard))
        .contains("org.anlan.hazard.listed.v1", "org.anlan.hazard.delisted.v1");
    assertThat(outbox.types(id)).last().isEqualTo("org.anlan.listing.delisting-published.v1");
  }

  @Test
  void whatIsRectifiedOnceMoreIsVerifiedOnceMore() {
    var hazard = majors.registered(enterprise);
    var id = proposed(hazard, "COUNTY_GOVERNMENT");
    tell(leader, id, "approval", approval()).statusCode(200);
    tell(office, id, "publication", Map.of("medium", "县政府网站")).statusCode(200);
    tell(town, id, "progress", Map.of("description", "正在施工", "percent", 90)).statusCode(200);
    majors.rectify(hazard);
    majors.accept(hazard);
    tell(self, id, "delisting-application", Map.of("description", "完成")).statusCode(200);
    tell(office, id, "verification", Map.of("passed", true)).statusCode(200);

    department
        .tell(hazard, "recheck", Map.of("passed", false, "rectifyBy", "2099-01-01"))
        .statusCode(200);
    tell(office, id, "verification", Map.of("passed", true))
        .statusCode(409)
        .body("code", equalTo("hazard-not-accepted"));
    tell(leader, id, "delisting", Map.of()).statusCode(409);
    majors.complete(hazard);
    majors.resume(hazard);
    tell(leader, id, "delisting", Map.of())
        .statusCode(409)
        .body("code", equalTo("verification-outdated"));
    tell(office, id, "verification", Map.of("passed", true)).statusCode(200);
    tell(leader, id, "delisting", Map.of()).statusCode(200).body("status", equalTo("DELISTED"));
  }

  @Test
  void whatIsApprovedIsPublishedBeforeTheHazardEnds() {
    var hazard = majors.registered(enterprise);
    var id = proposed(hazard, "COUNTY_GOVERNMENT");
    tell(leader, id, "approval", approval()).statusCode(200);

    department
        .tell(hazard, "dismissal", Map.of("reason", "不成立"))
        .statusCode(409)
        .body("code", equalTo("listing-unpublished"));
    tell(office, id, "withdrawal", Map.of("reason", "不成立")).statusCode(200);
    department.tell(hazard, "dismissal", Map.of("reason", "不成立")).statusCode(200);
  }

  @Test
  void onlyMajorHazardsAreListedAndOnceAtATime() {
    var general =
        UUID.fromString(
            town.post(HazardApi.finding(enterprise, today.toString())).extract().path("id"));
    propose(town, general, "COMMITTEE").statusCode(409).body("code", equalTo("only-major"));

    var hazard = majors.registered(enterprise);
    proposed(hazard, "TOWNSHIP");
    propose(town, hazard, "COMMITTEE").statusCode(409).body("code", equalTo("already-listed"));
    propose(HazardApi.as(Tokens.township(TOWN_B)), hazard, "TOWNSHIP").statusCode(404);
    propose(self, hazard, "TOWNSHIP").statusCode(403);
  }

  @Test
  void aRefusedProposalSaysWhyAndAnotherMayFollow() {
    var hazard = majors.registered(enterprise);
    var id = proposed(hazard, "DEPARTMENT");

    tell(department, id, "approval", Map.of("approved", false))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/opinion"));
    tell(department, id, "approval", Map.of("approved", true))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/documentNumber"));
    tell(department, id, "approval", Map.of("approved", false, "opinion", "材料不全"))
        .statusCode(200)
        .body("status", equalTo("REFUSED"))
        .body("file.ending.reason", equalTo("材料不全"));

    proposed(hazard, "DEPARTMENT");
  }

  @Test
  void moreTimeIsAskedForEarlyAndDecidedByTheLister() {
    var id = published(majors.registered(enterprise), "DEPARTMENT", today.plusDays(60));
    tell(self, id, "extensions", extension(today.plusDays(90)))
        .statusCode(200)
        .body("file.extensions[0].from", equalTo(today.plusDays(60).toString()))
        .body("file.extensions[0].granted", nullValue());
    tell(self, id, "extensions", extension(today.plusDays(90)))
        .statusCode(409)
        .body("code", equalTo("extension-undecided"));
    tell(town, id, "extension-decision", Map.of("granted", true)).statusCode(403);
    tell(department, id, "extension-decision", Map.of("granted", true))
        .statusCode(200)
        .body("dueOn", equalTo(today.plusDays(90).toString()));

    var late = published(majors.registered(enterprise), "DEPARTMENT", today.plusDays(5));
    tell(self, late, "extensions", extension(today.plusDays(90)))
        .statusCode(409)
        .body("code", equalTo("extension-asked-late"));
  }

  @Test
  void nobodyApprovesTheirOwnProposalNorGrantsThemselvesTime() {
    var own = idOf(propose(department, majors.registered(enterprise), "DEPARTMENT"));
    tell(department, own, "approval", approval())
        .statusCode(409)
        .body("code", equalTo("approval-by-proposer"));
    var id = published(majors.registered(enterprise), "DEPARTMENT", today.plusDays(60));
    tell(department, id, "extensions", extension(today.plusDays(90)));
    tell(department, id, "extension-decision", Map.of("granted", true))
        .statusCode(409)
        .body("code", equalTo("extension-by-applicant"));
    tell(leader, id, "extension-decision", Map.of("granted", true)).statusCode(200);
  }

  @Test
  void aHigherLevelTakesOverWhenItHasPublished() {
    var hazard = majors.registered(enterprise);
    var lower = published(hazard, "TOWNSHIP", today.plusDays(60));
    tell(town, lower, "upgrade", upgrade("TOWNSHIP")).statusCode(409);
    var higher = idOf(tell(town, lower, "upgrade", upgrade("CITY")).statusCode(201));
    tell(town, lower, "upgrade", upgrade("PROVINCE"))
        .statusCode(409)
        .body("code", equalTo("already-listed"));
    read(lower).body("status", equalTo("PUBLISHED"));

    tell(leader, higher, "approval", approval()).statusCode(200);
    tell(office, higher, "publication", Map.of("medium", "市政府网站")).statusCode(200);

    read(lower).body("status", equalTo("UPGRADED"));
    office.get(hazard).body("listing.listingLevel", equalTo("CITY"));
    office
        .asking()
        .get(LISTINGS + "?hazardId=" + hazard)
        .then()
        .statusCode(200)
        .body("items", hasSize(2));
  }

  @Test
  void timeThatIsOverIsToldOnce() {
    var id = published(majors.registered(enterprise), "DEPARTMENT", today.plusDays(60));
    Caller.asSystem("time", () -> time.pass(id));

    search.search();
    search.search();

    assertThat(outbox.types(id)).containsOnlyOnce("org.anlan.listing.overdue.v1");
    office
        .asking()
        .get(LISTINGS + "?overdue=true&limit=200&enterpriseId=" + enterprise)
        .then()
        .body("items.id", contains(id.toString()));
    read(id).body("overdue", equalTo(true));
  }

  @Test
  void aDayThatWaitedForTheCalendarIsCountedOnceItIsThere() {
    var id = published(majors.registered(enterprise), "DEPARTMENT", today.plusDays(60));
    var day = read(id).body("holidaysMissing", nullValue()).extract().path("publishBy");
    Caller.asSystem("time", () -> time.forgetPublishBy(id));
    read(id).body("publishBy", nullValue()).body("holidaysMissing", equalTo(2031));

    openDays.search();
    openDays.search();

    read(id).body("publishBy", equalTo(day)).body("holidaysMissing", nullValue());
    assertThat(outbox.types(id)).containsOnlyOnce("org.anlan.listing.days-counted.v1");
  }

  @Test
  void goesWithItsHazardToAnotherTownAndDepartment() {
    var id = published(majors.registered(enterprise), "DEPARTMENT", today.plusDays(60));
    var before = read(id).extract().header("ETag");

    county.card(enterprise, TOWN_B, null, HOUSING);

    town.asking().get(LISTINGS + "/" + id).then().statusCode(404);
    var housing = HazardApi.as(Tokens.department(HOUSING));
    housing.asking().get(LISTINGS + "/" + id).then().statusCode(200);
    tell(office, id, "progress", before, Map.of("description", "x")).statusCode(412);
    town.asking().get(LISTINGS + "?limit=200").then().body("items.id", not(hasItem(id.toString())));
  }

  private UUID proposed(UUID hazard, String level) {
    return idOf(
        propose(town, hazard, level)
            .statusCode(201)
            .header("Location", startsWith(LISTINGS))
            .body("status", equalTo("PROPOSED")));
  }

  private static ValidatableResponse propose(HazardApi who, UUID hazard, String level) {
    return who.asking()
        .body(Map.of("level", level, "authority", "平利县", "reason", "整改难度大"))
        .post(HazardApi.HAZARDS + "/" + hazard + "/listings")
        .then();
  }

  private UUID published(UUID hazard, String level, LocalDate dueOn) {
    var id = proposed(hazard, level);
    var body = Map.of("approved", true, "documentNumber", "3号", "dueOn", dueOn.toString());
    tell(leader, id, "approval", body).statusCode(200);
    tell(office, id, "publication", Map.of("medium", "公示栏")).statusCode(200);
    return id;
  }

  private ValidatableResponse read(UUID id) {
    return office.asking().get(LISTINGS + "/" + id).then().statusCode(200);
  }

  private ValidatableResponse tell(HazardApi who, UUID id, String verb, Map<String, ?> body) {
    return tell(who, id, verb, read(id).extract().header("ETag"), body);
  }

  private static ValidatableResponse tell(
      HazardApi who, UUID id, String verb, String etag, Map<String, ?> body) {
    return who.asking()
        .header("If-Match", etag)
        .body(body)
        .post(LISTINGS + "/" + id + "/" + verb)
        .then();
  }

  private static UUID idOf(ValidatableResponse created) {
    return UUID.fromString(created.extract().path("id"));
  }

  private Map<String, Object> approval() {
    return Map.of(
        "approved", true, "documentNumber", "平政挂〔2026〕3号", "dueOn", today.plusDays(60).toString());
  }

  private static Map<String, Object> extension(LocalDate until) {
    return Map.of("until", until.toString(), "reason", "设备未到货");
  }

  private static Map<String, Object> upgrade(String level) {
    return Map.of("level", level, "authority", "上级人民政府", "reason", "逾期未改");
  }

  /** Ends are given for days ahead; a test does not wait for them. */
  @ApplicationScoped
  public static class Time {

    private final AgroalDataSource database;

    Time(AgroalDataSource database) {
      this.database = database;
    }

    @Transactional
    public void pass(UUID listing) {
      set("due_on = '2026-02-01'", listing);
    }

    @Transactional
    public void forgetPublishBy(UUID listing) {
      set("publish_by = null", listing);
    }

    private void set(String what, UUID listing) {
      try (var connection = database.getConnection();
          var statement =
              connection.prepareStatement("update listing set " + what + " where id = ?")) {
        statement.setObject(1, listing);
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
