package org.anlan.registry.dossier.overview;

import static org.anlan.registry.Registry.GRID_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the kinds do, each by what it is recorded for. */
@QuarkusTest
class DossierTest {

  private static final String COUNTY = Tokens.county();
  private static final Map<String, String> FILING =
      Map.of(
          "filedOn", "2026-03-20",
          "filingNumber", "610926-2026-1",
          "filedWith", "平利县应急管理局");

  @Inject Clock clock;
  @Inject Owner owner;

  private UUID unit;
  private String own;

  @BeforeEach
  void register() {
    Registry.seed();
    unit = registered();
    own = Tokens.enterprise(unit);
  }

  @Test
  void everyKindIsRecordedAndRead() {
    Samples.ALL.forEach(
        (kind, sample) -> {
          var token = Samples.KEPT_BY_THE_UNIT.contains(kind) ? own : COUNTY;
          var path = recorded(token, kind, sample);
          get(COUNTY, path).statusCode(200).body("enterpriseId", equalTo(unit.toString()));
          get(COUNTY, "enterprises/" + unit + "/" + kind).body("items", hasSize(1));
          get(COUNTY, kind + "?enterpriseId=" + unit + "&count=true").body("total", equalTo(1));
          Registry.as(COUNTY)
              .accept("*/*")
              .get("/api/v1/" + kind + "?format=xlsx")
              .then()
              .statusCode(200);
          patch(token, path, "\"0\"", sample).statusCode(200).header("ETag", "\"0\"");
        });
  }

  @Test
  void whatTheUnitMayNotKeepIsRefused() {
    Samples.ALL.forEach(
        (kind, sample) -> {
          if (!Samples.KEPT_BY_THE_UNIT.contains(kind)) {
            post(own, "enterprises/" + unit + "/" + kind, sample).statusCode(403);
          }
          post(Tokens.grid(GRID_A), "enterprises/" + unit + "/" + kind, sample).statusCode(403);
        });
  }

  @Test
  void countsWhatThereIsAndWhatIsDue() {
    recorded(COUNTY, "insurances", Samples.insurance("OLD", "2024-01-01", "2024-12-31"));
    recorded(COUNTY, "insurances", Samples.insurance("NOW", "2025-01-01", "2099-12-31"));
    var old = recorded(COUNTY, "facilities", Samples.ALL.get("facilities"));
    post(COUNTY, old + "/withdrawal", "\"0\"", Map.of("on", "2026-01-05", "reason", "闭库"))
        .statusCode(200);

    get(COUNTY, "enterprises/" + unit + "/dossier-parts")
        .statusCode(200)
        .body("items", hasSize(16))
        .body("items.find { it.kind == 'INSURANCE' }.total", equalTo(2))
        .body("items.find { it.kind == 'INSURANCE' }.expired", equalTo(0))
        .body("items.find { it.kind == 'INSURANCE' }.nextDueOn", equalTo("2099-12-31"))
        .body("items.find { it.kind == 'FACILITY' }.withdrawn", equalTo(1))
        .body("items.find { it.kind == 'DRILL' }.total", equalTo(0));
    get(Tokens.township(TOWN_B), "enterprises/" + unit + "/dossier-parts").statusCode(404);
  }

  @Test
  void aLaterOneTakesThePlaceOfAnEarlierOne() {
    var old = recorded(COUNTY, "insurances", Samples.insurance("OLD", "2024-01-01", "2024-12-31"));
    get(COUNTY, old).body("validity", equalTo("EXPIRED")).body("dueFor", equalTo("RENEWAL"));

    recorded(COUNTY, "insurances", Samples.insurance("NOW", "2025-01-01", "2099-12-31"));

    get(COUNTY, old).body("validity", equalTo("SUPERSEDED")).body("dueOn", nullValue());
    get(COUNTY, "insurances?enterpriseId=" + unit + "&validity=SUPERSEDED")
        .body("items", hasSize(1));
    get(COUNTY, "insurances?enterpriseId=" + unit + "&overdue=true").body("items", hasSize(0));
  }

  @Test
  void whoHasToBeInsuredAndIsNotIsListed() {
    var gaps = "insurance-gaps?limit=200&sort=-number";
    get(COUNTY, gaps).statusCode(200).body("items.id", hasItem(unit.toString()));
    recorded(own, "insurances", Samples.insurance("NOW", "2025-01-01", "2099-12-31"));
    get(COUNTY, gaps).body("items.id", not(hasItem(unit.toString())));
    var shop = Registry.unit();
    shop.put("sectorCodes", List.of());
    var harmless = registered(shop);
    get(COUNTY, gaps).body("items.id", not(hasItem(harmless.toString())));
  }

  @Test
  void highRiskUnitsDrillTwiceAYear() {
    get(COUNTY, recorded(own, "drills", Samples.ALL.get("drills")))
        .body("dueOn", equalTo("2026-09-10"))
        .body("dueFor", equalTo("DRILL"));
    var shop = Registry.unit();
    shop.put("sectorCodes", List.of());
    unit = registered(shop);
    get(COUNTY, recorded(COUNTY, "drills", Samples.ALL.get("drills")))
        .body("dueOn", equalTo("2027-03-10"));
  }

  @Test
  void whoShouldHaveDrilledIsListedThoughItNeverDid() throws SQLException {
    var gaps = "drill-gaps?limit=200&sort=-number";
    registeredOn(LocalDate.now(clock).minusMonths(6).minusDays(1));
    get(COUNTY, gaps + "&neverDrilled=true")
        .statusCode(200)
        .body("items.id", hasItem(unit.toString()));
    get(Tokens.township(TOWN_B), gaps).body("items.id", not(hasItem(unit.toString())));

    var drill = new HashMap<>(Samples.ALL.get("drills"));
    drill.put("heldOn", LocalDate.now(clock).toString());
    recorded(COUNTY, "drills", drill);
    get(COUNTY, gaps).body("items.id", not(hasItem(unit.toString())));

    var plan = new HashMap<>(Samples.ALL.get("emergency-plans"));
    plan.put("kind", "ON_SITE");
    plan.put("issuedOn", "2026-03-02");
    var planId = recorded(COUNTY, "emergency-plans", plan).substring("emergency-plans/".length());
    get(COUNTY, gaps).body("items.id", hasItem(unit.toString()));
    drill.put("planId", planId);
    recorded(COUNTY, "drills", drill);
    get(COUNTY, gaps).body("items.id", not(hasItem(unit.toString())));
  }

  @Test
  void aNewUnitHasItsTimeToDrill() throws SQLException {
    var gaps = "drill-gaps?limit=200&sort=-number";
    get(COUNTY, gaps).body("items.id", not(hasItem(unit.toString())));
    registeredOn(LocalDate.now(clock).minusMonths(6));
    get(COUNTY, gaps).body("items.id", not(hasItem(unit.toString())));

    // its plan is older than its entry in the register
    recorded(own, "emergency-plans", Samples.ALL.get("emergency-plans"));
    get(COUNTY, gaps).body("items.id", hasItem(unit.toString()));
  }

  @Test
  void aDrillIsOfAPlanOfTheSameUnit() {
    var plan = recorded(own, "emergency-plans", Samples.ALL.get("emergency-plans")).substring(16);
    var drill = new HashMap<>(Samples.ALL.get("drills"));
    drill.put("planId", plan);
    recorded(own, "drills", drill);
    get(COUNTY, "drills?planId=" + plan).body("items", hasSize(1));

    unit = registered();
    post(COUNTY, "enterprises/" + unit + "/drills", drill)
        .statusCode(400)
        .body("errors[0].code", equalTo("plan-elsewhere"));
    get(COUNTY, "enterprises/" + unit + "/drills").body("items", hasSize(0));
  }

  @Test
  void aPlanIsFiledInTime() {
    var plan = recorded(own, "emergency-plans", Samples.ALL.get("emergency-plans"));
    get(COUNTY, plan).body("dueOn", equalTo("2026-03-30")).body("dueFor", equalTo("FILING"));

    patch(COUNTY, plan, "\"0\"", FILING)
        .statusCode(200)
        .body("dueOn", equalTo("2029-03-02"))
        .body("dueFor", equalTo("EVALUATION"));

    get(own, "dossier-parts/" + plan.substring(16) + "/history")
        .body("items.what", equalTo(List.of("recorded", "changed", "plan-filed")));
  }

  @Test
  void theUnitDoesNotFileItsPlanItself() {
    var plan = new HashMap<>(Samples.ALL.get("emergency-plans"));
    FILING.forEach(
        (member, value) -> {
          plan.put(member, value);
          post(own, "enterprises/" + unit + "/emergency-plans", plan)
              .statusCode(403)
              .body("code", equalTo("filing-by-office"))
              .body("detail", containsString(member));
          plan.remove(member);
        });
    var path = recorded(own, "emergency-plans", plan);
    patch(own, path, "\"0\"", FILING).statusCode(403).body("code", equalTo("filing-by-office"));

    patch(COUNTY, path, "\"0\"", FILING).statusCode(200);

    patch(own, path, "\"1\"", Map.of("filingNumber", "610926-2026-2")).statusCode(403);
    var unfiled = new HashMap<String, Object>();
    FILING.keySet().forEach(member -> unfiled.put(member, null));
    patch(own, path, "\"1\"", unfiled).statusCode(403);
    patch(own, path, "\"1\"", Map.of("edition", "2026-2"))
        .statusCode(403)
        .body("code", equalTo("plan-by-office"));
    patch(own, path, "\"1\"", Map.of("evaluatedOn", "2026-11-02"))
        .statusCode(200)
        .body("details.filingNumber", equalTo("610926-2026-1"));
  }

  @Test
  void projectsAheadOfTheirReviewAreFound() {
    var project = new HashMap<>(Samples.ALL.get("construction-projects"));
    project.put(
        "milestones",
        List.of(Map.of("stage", "IN_USE", "reachedOn", "2026-01-05", "review", "PENDING")));
    recorded(COUNTY, "construction-projects", project);

    get(COUNTY, "construction-projects?unreviewed=true&enterpriseId=" + unit)
        .body("items", hasSize(1));
    get(COUNTY, "construction-projects?unreviewed=false&enterpriseId=" + unit)
        .body("items", hasSize(0));
  }

  private void registeredOn(LocalDate day) throws SQLException {
    owner.backdate("enterprise", unit.toString(), "registered_on = '" + day + "'");
  }

  private String recorded(String token, String kind, Map<String, ?> sample) {
    return post(token, "enterprises/" + unit + "/" + kind, sample)
        .statusCode(201)
        .extract()
        .header("Location")
        .substring("/api/v1/".length());
  }
}
