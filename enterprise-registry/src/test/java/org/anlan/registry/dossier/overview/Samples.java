package org.anlan.registry.dossier.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A good body for each kind that is recorded under a unit, by the name of its collection. */
final class Samples {

  static final Set<String> KEPT_BY_THE_UNIT =
      Set.of(
          "commitments",
          "insurances",
          "responsibility-posts",
          "obsolete-equipment",
          "upgrade-projects",
          "emergency-plans",
          "drills",
          "vehicles",
          "topic-entries");

  static final Map<String, Map<String, Object>> ALL =
      Map.ofEntries(
          Map.entry(
              "facilities",
              Map.of(
                  "name", "长安尾矿库",
                  "type", "TAILINGS_POND",
                  "number", "610926-WK-003",
                  "grade", 4,
                  "capacity", 120.5,
                  "capacityUnit", "万立方米",
                  "location", Map.of("lon", 109.36, "lat", 32.39, "crs", "GCJ02"),
                  "use", "IN_USE",
                  "builtOn", "2012-06-30",
                  "inspectionDueOn", "2099-06-30")),
          Map.entry(
              "licences",
              Map.of(
                  "type", "MINING",
                  "number", "C6109",
                  "validFrom", "2024-02-01",
                  "authority", "陕西省自然资源厅")),
          Map.entry(
              "standardizations",
              Map.of(
                  "level",
                  "LEVEL_3",
                  "certificate",
                  "陕AQBⅢ1",
                  "validFrom",
                  "2026-03-01",
                  "validTo",
                  "2029-02-28")),
          Map.entry(
              "commitments",
              Map.of(
                  "title", "2026年度安全生产承诺书",
                  "content", "不超层越界开采",
                  "promisedBy", "王建国",
                  "promisedOn", "2026-01-05",
                  "validTo", "2099-12-31")),
          Map.entry("insurances", insurance("P-1", "2026-01-01", "2099-12-31")),
          Map.entry(
              "responsibility-posts",
              Map.of("post", "爆破班班长", "holder", "李安平", "duties", List.of("班前检查", "撤人警戒"))),
          Map.entry(
              "demonstrations",
              Map.of(
                  "kind",
                  "RISK_CONTROL",
                  "year",
                  2026,
                  "awardedBy",
                  "县安委办",
                  "awardedOn",
                  "2026-03-01")),
          Map.entry(
              "obsolete-equipment",
              Map.of(
                  "name", "KS 系列变压器",
                  "catalogueItem", "第一批第3项",
                  "quantity", 2,
                  "exitPlan", "年内更换",
                  "exitBy", "2099-12-31")),
          Map.entry(
              "upgrade-projects",
              Map.of(
                  "name", "凿岩台车",
                  "kind", "MECHANIZATION",
                  "invested", 1200000,
                  "startedOn", "2026-01-05",
                  "completeBy", "2099-12-31")),
          Map.entry(
              "construction-projects",
              Map.of(
                  "name", "选厂扩建",
                  "kind", "EXTENSION",
                  "milestones",
                      List.of(
                          Map.of(
                              "stage",
                              "DESIGNED",
                              "reachedOn",
                              "2026-01-05",
                              "review",
                              "PASSED")))),
          Map.entry(
              "emergency-plans",
              Map.of("kind", "SPECIAL", "name", "尾矿库溃坝事故专项应急预案", "issuedOn", "2026-03-02")),
          Map.entry(
              "vehicles",
              Map.of(
                  "plate", "陕G12345",
                  "type", "DANGEROUS_GOODS",
                  "deviceCode", "GPS-0001",
                  "inspectionDueOn", "2099-06-30")),
          Map.entry(
              "topic-entries",
              Map.of(
                  "topic",
                  "DUST_EXPLOSION",
                  "answers",
                  Map.of("workers", "12", "cleaning", "YES"),
                  "surveyedOn",
                  "2026-03-10")),
          Map.entry(
              "drills",
              Map.of(
                  "subject", "尾矿库漫坝应急演练",
                  "form", "PRACTICAL",
                  "heldOn", "2026-03-10",
                  "participants", 46)));

  private Samples() {}

  static Map<String, Object> insurance(String policy, String from, String to) {
    return Map.of("policyNumber", policy, "insurer", "人保财险平利支公司", "validFrom", from, "validTo", to);
  }
}
