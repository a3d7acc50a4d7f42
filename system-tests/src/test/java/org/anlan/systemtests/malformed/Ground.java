package org.anlan.systemtests.malformed;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.contract.Operations.Operation;

/**
 * The records that the hostile requests aim at, made for them, so that what gets through spoils
 * nothing that others look at.
 */
record Ground(
    String enterprise,
    List<String> hazards,
    String attachment,
    String snapshot,
    String job,
    Stock stock,
    Map<String, ?> values) {

  /** As much of a document as makes it one. */
  static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);

  static final String IMPORT = "POST /api/v1/imports/{id}";

  /** More than one, because only the first change of each meets the ETag that is sent. */
  private static final int HAZARDS = 60;

  private static final String TOWN = "610926100";
  private static final String GRID = TOWN + "-G01";
  private static final String DEPARTMENT = "610926-YJ";
  private static final Map<String, String> DIRECTORY =
      Map.of(
          "divisions", "610926190",
          "grids", "610926100-FUZZ",
          "organizations", "610926-FUZZ",
          "sectors", "FUZZ");

  static Ground prepare(long seed) {
    DIRECTORY.forEach(Ground::establish);
    var enterprise = id("/api/v1/enterprises", enterprise(seed));
    var hazards =
        IntStream.range(0, HAZARDS).mapToObj(i -> id("/api/v1/hazards", hazard(TOWN))).toList();
    var snapshot =
        id(
            "/api/v1/snapshots",
            Map.of("title", "模糊测试", "selection", Map.of("metrics", List.of("enterprises"))));
    return new Ground(
        enterprise,
        hazards,
        attachTo(hazards.getFirst()),
        snapshot,
        startImport(),
        Stock.of(enterprise, seed),
        values(enterprise, hazards.getFirst()));
  }

  /** A value for the variable of a path, which leads to a record that is there. */
  String of(Operation operation, String variable, Spoiler spoiler) {
    var path = operation.path();
    if (operation.name().equals(IMPORT) || variable.equals("ledger")) {
      return spoiler.once(2) ? "hazards" : "enterprises";
    }
    if (variable.equals("attachment")) {
      return path.contains("/clues/") ? stock.photograph() : attachment;
    }
    if (variable.equals("measure")) {
      return stock.measure();
    }
    if (variable.equals("list")) {
      return path.startsWith("/open/") ? "divisions" : "kinds";
    }
    if (path.contains("/hazards/")) {
      // the first one keeps its attachment in sight
      return path.contains("attachment}")
          ? hazards.getFirst()
          : hazards.get(spoiler.below(HAZARDS));
    }
    if (path.contains("/enterprises/")) {
      return enterprise;
    }
    if (path.contains("/snapshots/")) {
      return snapshot;
    }
    if (path.contains("/metrics/")) {
      return "hazards.general.closed-rate";
    }
    var stocked = stock.one(path, spoiler);
    return stocked != null
        ? stocked
        : DIRECTORY.entrySet().stream()
            .filter(entry -> path.contains("/" + entry.getKey() + "/"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(job);
  }

  private static void establish(String collection, String code) {
    var body = new HashMap<String, Object>(Map.of("code", code, "name", "模糊测试"));
    switch (collection) {
      case "divisions" -> body.put("kind", "PARK");
      case "grids" -> body.put("townshipCode", TOWN);
      case "organizations" -> body.putAll(Map.of("kind", "DEPARTMENT", "countyCode", "610926"));
      default -> body.put("countyCode", "610926");
    }
    given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("application/json")
        .body(body)
        .post("/api/v1/" + collection); // there already, where the suite has seen this test before
  }

  private static Map<String, Object> enterprise(long seed) {
    return Map.of(
        "name",
        "平利县模糊测试" + seed + "有限公司",
        "kind",
        "COMPANY",
        "otherIdentifier",
        Map.of("type", "OTHER", "value", "fuzz-" + seed),
        "townshipCode",
        TOWN,
        "gridCode",
        GRID,
        "departmentCodes",
        List.of(DEPARTMENT),
        "phone",
        "0915-8421234");
  }

  private static Map<String, Object> hazard(String township) {
    return Map.of(
        "place", "模糊测试场所",
        "townshipCode", township,
        "departmentCode", DEPARTMENT,
        "level", "GENERAL",
        "description", "配电箱未接地",
        "source", "DEPARTMENT",
        "foundOn", "2026-01-05");
  }

  private static String attachTo(String hazard) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .multiPart("file", "x.pdf", PDF, "application/pdf")
        .post("/api/v1/hazards/{id}/attachments", hazard)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String startImport() {
    var file = "隐患编号,隐患级别,隐患描述,来源,发现日期\r\nX-1,一般,x,,\r\n".getBytes(StandardCharsets.UTF_8);
    return given()
        .auth()
        .oauth2(Tokens.county())
        .multiPart("file", "hazards.csv", file, "text/csv")
        .post("/api/v1/imports/hazards?dryRun=true")
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  private static String id(String collection, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("application/json")
        .body(body)
        .post(collection)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** What members of these names mean, so that some requests are good ones. */
  private static Map<String, ?> values(String enterprise, String hazard) {
    return Map.ofEntries(
        entry("enterpriseId", enterprise),
        entry("into", hazard),
        entry("townshipCode", TOWN),
        entry("departmentCode", DEPARTMENT),
        entry("departmentCodes", List.of(DEPARTMENT)),
        entry("gridCode", GRID),
        entry("sectorCode", "FMKS"),
        entry("source", "SELF"),
        entry("by", "township"),
        entry("countyCode", "610926"),
        entry("metrics", List.of("hazards.general.found")),
        entry("metric", "hazards.general.found"),
        entry("campaigns", List.of("模糊测试")),
        entry("phone", "0915-8421234"),
        entry("deadline", "2099-06-30"),
        entry("rectifyBy", "2099-12-31"));
  }
}
