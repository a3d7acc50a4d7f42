package org.anlan.systemtests.sample;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Parts of a dossier, by the name of their collection. */
public final class DossierSamples {

  private static final String DAY = "2026-01-05";
  private static final String LATER = "2099-12-31";

  /** Those that are recorded under a unit. */
  public static final Map<String, Map<String, ?>> UNDER_A_UNIT =
      Map.ofEntries(
          entry("facilities", Map.of("name", "矩阵尾矿库", "type", "TAILINGS_POND", "grade", 4)),
          entry(
              "licences",
              Map.of("type", "MINING", "number", "M-1", "validFrom", DAY, "authority", "省厅")),
          entry(
              "standardizations",
              Map.of("level", "LEVEL_3", "certificate", "M-1", "validFrom", DAY)),
          entry(
              "commitments",
              Map.of("title", "承诺书", "content", "不越界", "promisedBy", "王建国", "promisedOn", DAY)),
          entry(
              "insurances",
              Map.of("policyNumber", "M-1", "insurer", "人保", "validFrom", DAY, "validTo", LATER)),
          entry("responsibility-posts", Map.of("post", "班长", "duties", List.of("班前检查"))),
          entry(
              "demonstrations",
              Map.of("kind", "OTHER", "year", 2026, "awardedBy", "县安委办", "awardedOn", DAY)),
          entry(
              "obsolete-equipment",
              Map.of("name", "变压器", "catalogueItem", "第3项", "exitPlan", "更换", "exitBy", LATER)),
          entry(
              "upgrade-projects",
              Map.of("name", "凿岩台车", "kind", "OTHER", "startedOn", DAY, "completeBy", LATER)),
          entry("construction-projects", Map.of("name", "扩建", "kind", "EXTENSION")),
          entry("emergency-plans", Map.of("kind", "SPECIAL", "name", "专项预案", "issuedOn", DAY)),
          entry(
              "drills",
              Map.of("subject", "演练", "form", "PRACTICAL", "heldOn", DAY, "participants", 20)));

  private DossierSamples() {}

  /** A rescue team of a unit. */
  public static Map<String, ?> rescueTeamOf(String enterprise) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "team",
        Map.of("name", "矿山救护队", "kind", "ENTERPRISE", "members", 12));
  }

  /** A dishonesty entry of a unit. */
  public static Map<String, ?> dishonestyOf(String enterprise) {
    return Map.of("enterpriseId", enterprise, "reason", "瞒报", "basis", "第六条", "noticedOn", DAY);
  }
}
