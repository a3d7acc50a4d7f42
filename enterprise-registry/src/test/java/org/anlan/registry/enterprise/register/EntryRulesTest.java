package org.anlan.registry.enterprise.register;

import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.HOUSING;
import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.anlan.registry.Registry.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.identifier.CitizenId;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a unit is judged by when it is entered: its twins, its sectors, its place. */
@QuarkusTest
class EntryRulesTest {

  private static final String COUNTY = Tokens.county();
  private static final String TOWN_C = "610926108";

  @Inject Owner owner;

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void namesTheUnitThatIsThereToThoseWhoseItIs() {
    var unit = unit(TOWN_B, List.of(EMERGENCY));
    var id = registered(unit).toString();

    post(COUNTY, "enterprises", unit)
        .statusCode(409)
        .body("code", equalTo("enterprise-duplicate"))
        .body("records", equalTo(List.of(id)));
    post(COUNTY, "enterprises?confirmedDistinct=true", unit).statusCode(409);
    unit.put("townshipCode", TOWN_A);
    post(Tokens.township(TOWN_A), "enterprises", unit)
        .statusCode(409)
        .body("code", equalTo("enterprise-duplicate"))
        .body("records", nullValue());
  }

  @Test
  void knowsANumberAgainUnderAnotherName() {
    var unit = unit();
    unit.remove("creditCode");
    var number = citizen();
    unit.put("otherIdentifier", Map.of("type", "CITIZEN_ID", "value", number));
    var id = registered(unit).toString();
    get(COUNTY, "enterprises/" + id)
        .body(
            "otherIdentifier.value",
            equalTo(number.substring(0, 6) + "********" + number.substring(14)));
    unit.put("name", "平利县另名作坊" + number);

    for (var type : List.of("身份证号", "其他编号", "OTHER")) {
      unit.put("otherIdentifier", Map.of("type", type, "value", number));
      post(COUNTY, "enterprises?confirmedDistinct=true", unit)
          .statusCode(409)
          .body("code", equalTo("enterprise-duplicate"))
          .body("records", equalTo(List.of(id)));
    }
    unit.put("otherIdentifier", Map.of("type", "单位自编号", "value", "7"));
    post(COUNTY, "enterprises", unit)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/otherIdentifier/type"))
        .body("errors[0].code", equalTo("not-one-of"));
  }

  /** Nobody's: born on a day of the last century in the region of the county. */
  private static String citizen() {
    var first =
        "610926%d%03d"
            .formatted(
                19500101 + ThreadLocalRandom.current().nextInt(50) * 10000,
                ThreadLocalRandom.current().nextInt(1000));
    return first + CitizenId.checkDigit(first);
  }

  @Test
  void asksWhetherAUnitOfTheSameNameIsAnother() {
    var unit = unit();
    unit.put("name", "平利县双生石材厂");
    var id = registered(unit).toString();
    var twin = unit();
    twin.put("name", "平利縣 双生石材厂");

    post(COUNTY, "enterprises", twin)
        .statusCode(409)
        .body("code", equalTo("possible-duplicate"))
        .body("records", equalTo(List.of(id)));
    post(Tokens.department(HOUSING), "enterprises", with(twin, "departmentCodes", List.of(HOUSING)))
        .statusCode(201);
    var third = uncoded(unit());
    third.put("name", "平利县双生石材厂");
    var distinct =
        post(COUNTY, "enterprises?confirmedDistinct=true", third)
            .statusCode(201)
            .extract()
            .<String>path("id");
    post(COUNTY, "enterprises", with(with(unit(), "name", "平利县双生石材厂"), "townshipCode", TOWN_B))
        .statusCode(201);

    get(COUNTY, "enterprise-duplicates?limit=200&q=双生")
        .statusCode(200)
        .body("items.otherId", not(hasItem(distinct)))
        .body("items.findAll { it.enterpriseId == '" + id + "' }.size()", equalTo(1));
    get(COUNTY, "enterprises/" + distinct + "/distinctions").body("items.otherId", hasItem(id));
    var mistake = Map.of("from", id, "reason", "其实是同一家", "withdrawn", true);
    post(COUNTY, "enterprises/" + distinct + "/distinctions", mistake).statusCode(200);
    get(COUNTY, "enterprise-duplicates?limit=200&q=双生")
        .body("items.otherId", hasItem(distinct))
        .body("items.findAll { it.enterpriseId == '" + id + "' }.size()", equalTo(2));
    get(Tokens.township(TOWN_B), "enterprise-duplicates?q=双生").body("items.size()", equalTo(0));
    post(COUNTY, "enterprises/" + distinct + "/merges", "\"0\"", Map.of("into", id))
        .statusCode(200);
    get(COUNTY, "enterprise-duplicates?limit=200&q=双生")
        .body("items.otherId", not(hasItem(distinct)));
  }

  @Test
  void letsSectorsFollowFromTheIndustryUnlessSomebodyNamesThem() {
    sector("YS01", "C301");
    sector("YS02", "C302");
    var unit = with(unit(), "industryCode", "C3011");
    unit.remove("sectorCodes");
    var id = registered(unit);
    var path = "enterprises/" + id;
    get(COUNTY, path)
        .body("sectorCodes", equalTo(List.of("YS01")))
        .body("sectorsMapped", equalTo(true));

    patch(COUNTY, path, "\"0\"", Map.of("industryCode", "C3021"))
        .body("sectorCodes", equalTo(List.of("YS02")))
        .body("sectorsMapped", equalTo(true));
    patch(COUNTY, path, "\"1\"", Map.of("sectorCodes", List.of("JZ")))
        .body("sectorCodes", equalTo(List.of("JZ")))
        .body("sectorsMapped", equalTo(false));
    patch(COUNTY, path, "\"2\"", Map.of("industryCode", "C3011"))
        .body("sectorCodes", equalTo(List.of("JZ")));
    patch(COUNTY, path, "\"3\"", Map.of("sectorCodes", List.of()))
        .body("sectorCodes", equalTo(List.of("YS01")))
        .body("sectorsMapped", equalTo(true));
    get(COUNTY, "enterprises?sectorsMapped=true&sectorCode=YS01&count=true")
        .body("total", equalTo(1));
  }

  @Test
  void marksAPlaceOutsideItsTownship() {
    post(
            COUNTY,
            "divisions",
            Map.of(
                "code",
                TOWN_C,
                "kind",
                "TOWN",
                "name",
                "有界镇",
                "polygon",
                List.of(
                    corner(109.3, 32.3),
                    corner(109.4, 32.3),
                    corner(109.4, 32.4),
                    corner(109.3, 32.4))))
        .statusCode(201);
    var unit = unit(TOWN_C, List.of(EMERGENCY));
    unit.put("location", corner(109.36, 32.39));
    var id = registered(unit);
    get(COUNTY, "enterprises/" + id).body("outsideTownship", equalTo(false));

    patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("location", corner(109.5, 32.39)))
        .statusCode(200)
        .body("outsideTownship", equalTo(true));
    get(COUNTY, "enterprises?outsideTownship=true&townshipCode=" + TOWN_C + "&count=true")
        .body("total", equalTo(1));
    get(COUNTY, "enterprises/" + registered()).body("outsideTownship", nullValue());
  }

  @Test
  void showsWhoAnsweredForAUnitOnWhichDays() throws SQLException {
    var unit = unit();
    unit.put("legalRepresentative", "王建国");
    unit.put("personInCharge", "李负责");
    var id = registered(unit);
    owner.backdate("enterprise", id.toString(), "registered_on = '2026-01-10'");
    patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("personInCharge", "赵继任"))
        .statusCode(200)
        .body("personInCharge", equalTo("赵继任"));

    get(COUNTY, "enterprises/" + id + "/duty-holders")
        .statusCode(200)
        .body("items.holder", equalTo(List.of("王建国", "赵继任", "李负责")))
        .body("items[2].from", equalTo("2026-01-10"))
        .body("items[0].to", nullValue());
    get(Tokens.township(TOWN_B), "enterprises/" + id + "/duty-holders").statusCode(404);
    get(COUNTY, "enterprises/" + UUID.randomUUID() + "/duty-holders").statusCode(404);
  }

  private static void sector(String code, String industry) {
    post(
            COUNTY,
            "sectors",
            Map.of(
                "code",
                code,
                "name",
                code,
                "countyCode",
                "610926",
                "industryClasses",
                List.of(industry)))
        .statusCode(201);
  }

  private static Map<String, Double> corner(double lon, double lat) {
    return Map.of("lon", lon, "lat", lat);
  }

  private static Map<String, Object> with(Map<String, Object> unit, String name, Object value) {
    unit.put(name, value);
    return unit;
  }
}
