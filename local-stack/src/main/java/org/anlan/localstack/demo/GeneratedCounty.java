package org.anlan.localstack.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Loads the generated county through the gateway, as its people would: the system administrator
 * lays out the bodies, the county imports its ledgers. May be repeated; nothing comes twice.
 */
final class GeneratedCounty implements DemoCounty {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The demo accounts' places; see the realm. */
  private static final String TOWN_A = Codes.TOWNS.getFirst().code();

  private static final String GRID_A = TOWN_A + "-G01";
  private static final int UNITS_OF_GRID_A = 40;

  @Override
  public void load(Access access) throws IOException, InterruptedException {
    try (var administrator = new Door(access.gateway(), access.issuer(), "system-admin");
        var county = new Door(access.gateway(), access.issuer(), "county")) {
      layOut(administrator);
      var today = LocalDate.now(ZONE);
      var units = Units.generate(today.getYear());
      importWhole(
          county, "enterprises", Units.HEADER, units.stream().map(Units.Unit::row).toList());
      placeGridMember(county); // before the hazards: a closed one keeps the grid it was found in
      // the hazards name units that reach their service a moment later: what was refused is sent
      // again
      importWhole(county, "hazards", Hazards.HEADER, Hazards.generate(units, today));
      importWhole(county, "risk-points", Risks.HEADER, Risks.generate(units, today));
      placeEnterprise(county, access);
    }
  }

  private static void layOut(Door door) throws IOException, InterruptedException {
    division(door, Codes.COUNTY, "COUNTY", Codes.COUNTY_NAME);
    for (var sector : Codes.SECTORS) {
      door.establish(
          "/api/v1/sectors",
          Map.of(
              "code",
              sector.code(),
              "name",
              sector.name(),
              "countyCode",
              Codes.COUNTY,
              "leadOrganization",
              Codes.organization(sector.department()),
              "industryClasses",
              List.of(sector.industry().substring(0, 3))));
    }
    organization(door, "AWH", "COMMITTEE", "安全生产委员会");
    organization(door, "AWB", "COMMITTEE_OFFICE", "安全生产委员会办公室");
    for (var department : Codes.DEPARTMENTS) {
      organization(door, department.code(), "DEPARTMENT", department.name());
    }
    for (int i = 0; i < Codes.SECTORS.size(); i++) {
      organization(
          door,
          "ZW%02d".formatted(i + 1),
          "SECTOR_COMMITTEE",
          Codes.SECTORS.get(i).name() + "安全生产专业委员会");
    }
    for (var town : Codes.TOWNS) {
      division(door, town.code(), "TOWN", town.name());
      organization(
          door, "Z" + town.code().substring(6), "TOWNSHIP_GOVERNMENT", town.name() + "人民政府");
      for (int grid = 1; grid <= 2; grid++) {
        door.establish(
            "/api/v1/grids",
            Map.of(
                "code",
                "%s-G%02d".formatted(town.code(), grid),
                "name",
                town.name() + "第" + grid + "网格",
                "townshipCode",
                town.code()));
      }
    }
  }

  private static void division(Door door, String code, String kind, String name)
      throws IOException, InterruptedException {
    door.establish("/api/v1/divisions", Map.of("code", code, "kind", kind, "name", name));
  }

  private static void organization(Door door, String shortName, String kind, String name)
      throws IOException, InterruptedException {
    door.establish(
        "/api/v1/organizations",
        Map.of(
            "code",
            Codes.organization(shortName),
            "kind",
            kind,
            "name",
            Codes.COUNTY_NAME + name,
            "countyCode",
            Codes.COUNTY));
  }

  private static void importWhole(
      Door door, String ledger, List<String> header, List<List<String>> rows)
      throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      var counts = door.importLedger(ledger, header, rows);
      if (counts.get("refused").asInt() == 0) {
        return;
      }
      if (attempt == 60) {
        throw new IOException("Rows of " + ledger + " were refused: " + counts);
      }
      Thread.sleep(Duration.ofSeconds(1));
    }
  }

  private static void placeGridMember(Door county) throws IOException, InterruptedException {
    var units =
        county
            .get(
                "/api/v1/enterprises?townshipCode="
                    + TOWN_A
                    + "&sort=number&limit="
                    + UNITS_OF_GRID_A)
            .get("items");
    for (var unit : units) {
      var path = "/api/v1/enterprises/" + unit.get("id").asText();
      var current = county.get(path);
      if (!GRID_A.equals(current.path("gridCode").asText(null))) {
        county.patch(path, current.get("version").asLong(), Map.of("gridCode", GRID_A));
      }
    }
  }

  /**
   * The account enterprise-a belongs to the first unit of the first town under the emergency
   * bureau.
   */
  private static void placeEnterprise(Door county, Access access)
      throws IOException, InterruptedException {
    var units =
        county
            .get(
                "/api/v1/enterprises?townshipCode=%s&departmentCode=%s&sort=number&limit=1"
                    .formatted(TOWN_A, Codes.organization("YJ")))
            .get("items");
    access.keycloak().setAttribute("enterprise-a", "enterprise", units.get(0).get("id").asText());
  }
}
