package org.anlan.systemtests.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A deadline that cannot be kept: who may put it off, how often, and what comes of it. */
@ExtendWith(RunningSuite.class)
class ExtensionJourneyIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  private Person town;
  private Person mine;
  private Person department;
  private Person leader;
  private String hazard;

  @BeforeEach
  void aHazardInTheMaking() {
    town = Person.named("town-a");
    mine = Person.named("enterprise-a");
    department = Person.named("dept-emergency");
    leader = Person.named("leader");
    var enterprise = mine.get("/api/v1/enterprises").extract().<String>path("items[0].id");
    hazard =
        department
            .create(
                "/api/v1/hazards",
                Map.of(
                    "enterpriseId",
                    enterprise,
                    "level",
                    "GENERAL",
                    "description",
                    "通风机电缆老化",
                    "foundOn",
                    TODAY.toString(),
                    "rectifyBy",
                    TODAY.plusDays(10).toString()))
            .statusCode(201)
            .extract()
            .header("Location");
    town.step(hazard, "assignment", Map.of("assignee", "矿长")).statusCode(200);
    mine.step(
            hazard,
            "plan",
            Map.of(
                "measures",
                "更换电缆",
                "responsiblePerson",
                "矿长",
                "deadline",
                TODAY.plusDays(8).toString()))
        .statusCode(200);
  }

  @Test
  void isGrantedByTheDepartmentInChargeOrALeaderAndByNobodyElse() {
    mine.step(hazard, "extensions", until(20)).statusCode(403);
    town.step(hazard, "extensions", until(20)).statusCode(403);
    Person.named("county").step(hazard, "extensions", until(20)).statusCode(403);
    Person.named("dept-housing").step(hazard, "extensions", until(20)).statusCode(404);

    department
        .step(hazard, "extensions", until(20))
        .statusCode(200)
        .body("rectifyBy", equalTo(TODAY.plusDays(20).toString()))
        .body("status", equalTo("RECTIFYING"));
    department
        .step(hazard, "extensions", until(15))
        .statusCode(409)
        .body("code", equalTo("extension-not-later"));

    mine.get(hazard)
        .body("rectifyBy", equalTo(TODAY.plusDays(20).toString()))
        .body("rectification.extensions.reason", hasItem("电缆未到货"));
    mine.get("/api/v1/hazards?limit=200&rectifyByFrom=" + TODAY.plusDays(20))
        .body("items.id", hasItem(hazard.substring(hazard.lastIndexOf('/') + 1)));
    mine.get(hazard + "/history").body("items.size()", equalTo(4));
  }

  @Test
  void isGrantedByALeaderAndNotForEver() {
    leader.step(hazard, "extensions", until(20)).statusCode(200);
    department.step(hazard, "extensions", until(30)).statusCode(200);
    leader
        .step(hazard, "extensions", until(40))
        .statusCode(409)
        .body("code", equalTo("extension-limit"));
    mine.get(hazard).body("rectifyBy", equalTo(TODAY.plusDays(30).toString()));
  }

  private static Map<String, ?> until(int days) {
    return Map.of(
        "rectifyBy", TODAY.plusDays(days).toString(), "reason", "电缆未到货", "requestedBy", "矿长");
  }
}
