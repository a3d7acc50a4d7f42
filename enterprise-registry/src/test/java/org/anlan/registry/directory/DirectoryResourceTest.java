package org.anlan.registry.directory;

import static org.anlan.registry.Registry.TOWN_A;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DirectoryResourceTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "divisions/610926100",
        "organizations/610926-YJ",
        "sectors/FMKS",
        "grids/610926100-G01"
      })
  void isReadByEverybodySignedIn(String entry) {
    for (var token :
        List.of(
            COUNTY,
            Tokens.township(TOWN_A),
            Tokens.grid("610926100-G01"),
            Tokens.enterprise(UUID.randomUUID()))) {
      get(token, entry).statusCode(200).body("countyCode", equalTo("610926"));
    }
  }

  @Test
  void membersOfAGridAreShownToThoseWhoWorkWithThem() {
    var grid = "610926100-G07";
    var member = Map.of("name", "张三", "account", "grid-7");
    post(
            COUNTY,
            "grids",
            Map.of("code", grid, "name", "七", "townshipCode", TOWN_A, "members", List.of(member)))
        .statusCode(201)
        .body("members.name", equalTo(List.of("张三")));

    for (var token :
        List.of(
            COUNTY,
            Tokens.township("610926101"),
            Tokens.department("610926-YJ"),
            Tokens.grid(grid),
            Tokens.prefecture())) {
      get(token, "grids/" + grid).statusCode(200).body("members.account", hasItem("grid-7"));
    }
    for (var token :
        List.of(
            Tokens.enterprise(UUID.randomUUID()),
            Tokens.grid("610926100-G01"),
            Tokens.of(u -> u.named("audit").roles("auditor").area("610926")),
            Tokens.of(u -> u.named("elsewhere").roles("county").area("610927")),
            Tokens.township("610927100"))) {
      get(token, "grids/" + grid).statusCode(200).body("members", nullValue());
    }
  }

  @Test
  void isKeptByTheCountyAndItsAdministrator() {
    var admin = Tokens.of(u -> u.named("admin").roles("system-admin").area("610926"));

    post(admin, "divisions", village("610926100201")).statusCode(201);
    post(Tokens.township(TOWN_A), "divisions", village("610926100202")).statusCode(403);
    post(COUNTY, "divisions", Map.of("code", "610927", "kind", "COUNTY", "name", "镇坪县"))
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
  }

  @Test
  void takesACodeOnce() {
    post(COUNTY, "divisions", village("610926100203")).statusCode(201);

    post(COUNTY, "divisions", village("610926100203"))
        .statusCode(409)
        .body("code", equalTo("already-there"));
  }

  @Test
  void namesWhatIsWrong() {
    post(COUNTY, "divisions", Map.of("code", "6109261", "kind", "TOWN", "name", "镇"))
        .statusCode(400)
        .body("errors.pointer", hasItem("/code"));
    post(COUNTY, "organizations", Map.of("code", "610926-XX", "kind", "DEPARTMENT", "name", "局"))
        .statusCode(400)
        .body("errors.pointer", hasItem("/countyCode"));
    post(COUNTY, "grids", Map.of("code", "610926101-G09", "name", "网格", "townshipCode", TOWN_A))
        .statusCode(400)
        .body("errors.pointer", hasItem("/townshipCode"));
  }

  @Test
  void correctsAllButTheCode() {
    post(COUNTY, "divisions", village("610926100204")).statusCode(201);

    patch(COUNTY, "divisions/610926100204", "\"0\"", Map.of("name", "新村"))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("新村"));
    patch(COUNTY, "divisions/610926100204", "\"0\"", Map.of("name", "旧村")).statusCode(412);
    patch(COUNTY, "divisions/610926100204", "\"1\"", Map.of("code", "610926100205"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/code"));
  }

  @Test
  void keepsTheDutiesOfAnOrganisation() {
    var committee =
        Map.of(
            "code", "610926-ZW01",
            "kind", "SECTOR_COMMITTEE",
            "name", "非煤矿山专委会",
            "countyCode", "610926",
            "parentCode", "610926-YJ",
            "duties", List.of(Map.of("sectorCode", "FMKS", "document", "平安委〔2026〕1号")));

    post(COUNTY, "organizations", committee)
        .statusCode(201)
        .body("duties[0].document", equalTo("平安委〔2026〕1号"));
    get(COUNTY, "organizations/610926-ZW01").body("duties[0].sectorCode", equalTo("FMKS"));
    get(COUNTY, "organizations?parentCode=610926-YJ").body("items.code", hasItem("610926-ZW01"));
  }

  @Test
  void listsWhatIsInUse() {
    var ended = new HashMap<String, Object>(village("610926100206"));
    ended.put("validTo", "2020-12-31");
    post(COUNTY, "divisions", ended).statusCode(201);

    get(COUNTY, "divisions?kind=VILLAGE&inUse=false")
        .body("items.code", equalTo(List.of("610926100206")));
    get(COUNTY, "divisions?inUse=true&limit=200")
        .body("items.code", hasItems("610926", TOWN_A))
        .body("items.code", not(hasItem("610926100206")));
    get(COUNTY, "divisions?q=城关").body("items.code", hasItem(TOWN_A));
    get(COUNTY, "divisions?colour=red").statusCode(400);
  }

  @Test
  void refusesAUnitUnderACodeThatEnded() {
    var ended =
        Map.of("code", "SHQ", "name", "已停用行业", "countyCode", "610926", "validTo", "2020-12-31");
    post(COUNTY, "sectors", ended).statusCode(201);

    post(COUNTY, "enterprises", Registry.unitWith("sectorCodes", List.of("FMKS", "SHQ")))
        .statusCode(400)
        .body("errors.pointer", equalTo(List.of("/sectorCodes/1")));
  }

  @Test
  void listsCodesWithTheirNames() {
    get(COUNTY, "codes/statuses")
        .statusCode(200)
        .body("items.code", hasItems("PREPARING", "CANCELLED"))
        .body("items.find { it.code == 'OPERATING' }.name", equalTo("在产"));
    get(COUNTY, "codes/sectors").body("items.code", hasItem("FMKS"));
    get(COUNTY, "codes").body("items", hasItems("kinds", "premises", "division-kinds"));
    get(COUNTY, "codes/nothing").statusCode(404);
  }

  private static Map<String, Object> village(String code) {
    return Map.of("code", code, "kind", "VILLAGE", "name", "村" + code);
  }
}
