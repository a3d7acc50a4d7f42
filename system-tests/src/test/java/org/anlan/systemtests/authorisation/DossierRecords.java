package org.anlan.systemtests.authorisation;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.servicekit.stack.Tokens;

/**
 * Parts of enterprise-a's dossier, for the matrix: one of each kind, recorded when first asked for.
 */
final class DossierRecords {

  private static final String DAY = "2026-01-05";
  private static final String LATER = "2099-12-31";
  private static final String UNDER = "/api/v1/enterprises/{id}/";
  private static final Map<String, String> MADE = new HashMap<>();

  /** A good body for each kind that is recorded under a unit, by the name of its collection. */
  private static final Map<String, Map<String, ?>> SAMPLES =
      Map.ofEntries(
          Map.entry("facilities", Map.of("name", "矩阵尾矿库", "type", "TAILINGS_POND", "grade", 4)),
          Map.entry(
              "licences",
              Map.of("type", "MINING", "number", "M-1", "validFrom", DAY, "authority", "省厅")),
          Map.entry(
              "standardizations",
              Map.of("level", "LEVEL_3", "certificate", "M-1", "validFrom", DAY)),
          Map.entry(
              "commitments",
              Map.of("title", "承诺书", "content", "不越界", "promisedBy", "王建国", "promisedOn", DAY)),
          Map.entry(
              "insurances",
              Map.of("policyNumber", "M-1", "insurer", "人保", "validFrom", DAY, "validTo", LATER)),
          Map.entry("responsibility-posts", Map.of("post", "班长", "duties", List.of("班前检查"))),
          Map.entry(
              "demonstrations",
              Map.of("kind", "OTHER", "year", 2026, "awardedBy", "县安委办", "awardedOn", DAY)),
          Map.entry(
              "obsolete-equipment",
              Map.of("name", "变压器", "catalogueItem", "第3项", "exitPlan", "更换", "exitBy", LATER)),
          Map.entry(
              "upgrade-projects",
              Map.of("name", "凿岩台车", "kind", "OTHER", "startedOn", DAY, "completeBy", LATER)),
          Map.entry("construction-projects", Map.of("name", "扩建", "kind", "EXTENSION")),
          Map.entry("vehicles", Map.of("plate", "陕G00001", "type", "GOODS")),
          Map.entry("topic-entries", Map.of("topic", "FARM_MACHINERY", "surveyedOn", DAY)),
          // a plan that no unit has to file: of those that are overdue the unit itself changes
          // nothing
          Map.entry("emergency-plans", Map.of("kind", "ON_SITE", "name", "处置方案", "issuedOn", DAY)),
          Map.entry(
              "drills",
              Map.of("subject", "演练", "form", "PRACTICAL", "heldOn", DAY, "participants", 20)));

  private static final Map<String, Map<String, ?>> STEPS =
      Map.of(
          "withdrawal", Map.of("on", DAY, "reason", "注销"),
          "decision", Map.of("on", DAY, "number", "1号", "authority", "应急管理局"),
          "publication", Map.of("on", DAY, "at", "信用中国"),
          "removal-application", Map.of("on", DAY, "reason", "已整改"),
          "removal", Map.of("on", DAY, "number", "2号"),
          "restoration", Map.of("on", DAY, "reason", "申请虚假"));

  private DossierRecords() {}

  /** Whether the path leads to a part of a dossier by its own id. */
  static boolean own(String path) {
    return path.contains("{id}") && kind(path) != null;
  }

  /** The path with the id of that part in it. */
  static String fill(String path, String enterprise) {
    var part = MADE.computeIfAbsent(kind(path), kind -> make(kind, enterprise));
    var filled = path.replace("{id}", part);
    return filled.contains("{attachment}")
        ? filled.replace("{attachment}", MADE.computeIfAbsent("scan", name -> attachTo(part)))
        : filled;
  }

  /** A good body for the operation; null where it is none of these. */
  static Map<String, ?> bodyOf(String operation, String enterprise) {
    var path = operation.substring(operation.indexOf(' ') + 1);
    if (!operation.startsWith("POST ")) {
      return null;
    }
    if (path.startsWith(UNDER)) {
      return SAMPLES.get(path.substring(UNDER.length()));
    }
    var kind = kind(path);
    if (kind == null) {
      return null;
    }
    return path.contains("{id}")
        ? STEPS.get(path.substring(path.lastIndexOf('/') + 1))
        : apart(kind, enterprise);
  }

  private static String kind(String path) {
    var name = path.replaceFirst("^/api/v1/", "").replaceFirst("/.*", "");
    return switch (name) {
      case "dossier-parts" -> "licences";
      case "rescue-teams", "dishonesty-entries" -> name;
      default -> SAMPLES.containsKey(name) ? name : null;
    };
  }

  private static Map<String, ?> apart(String kind, String enterprise) {
    if (kind.equals("drills")) {
      return Map.of(
          "townshipCode",
          "610926100",
          "departmentCodes",
          List.of("610926-YJ"),
          "drill",
          SAMPLES.get("drills"));
    }
    return kind.equals("rescue-teams")
        ? Map.of(
            "enterpriseId",
            enterprise,
            "team",
            Map.of("name", "矿山救护队", "kind", "ENTERPRISE", "members", 12))
        : Map.of("enterpriseId", enterprise, "reason", "瞒报", "basis", "第六条", "noticedOn", DAY);
  }

  private static String attachTo(String part) {
    return given()
        .auth()
        .oauth2(Tokens.login("county"))
        .multiPart("file", "licence.pdf", Subject.PDF, "application/pdf")
        .post("/api/v1/dossier-parts/{id}/attachments", part)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The suite may have been asked before: then the part is there already. */
  private static String make(String kind, String enterprise) {
    var there =
        given()
            .auth()
            .oauth2(Tokens.login("county"))
            .get("/api/v1/" + kind + "?validity=VALID&enterpriseId=" + enterprise)
            .then()
            .statusCode(200)
            .extract()
            .<String>path("items[0].id");
    var under = SAMPLES.containsKey(kind);
    return there != null
        ? there
        : given()
            .auth()
            .oauth2(Tokens.login("county"))
            .contentType("application/json")
            .body(under ? SAMPLES.get(kind) : apart(kind, enterprise))
            .post("/api/v1/" + (under ? "enterprises/" + enterprise + "/" : "") + kind)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }
}
