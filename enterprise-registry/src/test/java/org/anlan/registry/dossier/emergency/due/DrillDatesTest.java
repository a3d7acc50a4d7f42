package org.anlan.registry.dossier.emergency.due;

import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.anlan.registry.Registry.unitWith;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The next drill falls due by what the unit is now, and not by what it was when it drilled. */
@QuarkusTest
class DrillDatesTest {

  private static final String COUNTY = Tokens.county();

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void aUnitThatComesUnderAHighRiskSectorDrillsEarlier() {
    var unit = registered(unitWith("sectorCodes", List.of()));
    var drill = drilled(unit);
    get(COUNTY, drill).body("dueOn", equalTo("2027-03-10"));

    patch(COUNTY, "enterprises/" + unit, "\"0\"", Map.of("sectorCodes", List.of("FMKS")))
        .statusCode(200);

    becomesDue(drill, "2026-09-10");
    get(COUNTY, "dossier-parts/" + drill.substring("drills/".length()) + "/history")
        .body("items.what", contains("recorded", "drill-held", "changed"))
        .body("items[2].by", equalTo("system:inbox drill-dates"));
  }

  @Test
  void whatItBringsIntoAMergerFollowsTheOtherUnit() {
    var goes = registered(uncoded(unitWith("sectorCodes", List.of())));
    var stays = registered();
    var drill = drilled(goes);

    post(COUNTY, "enterprises/" + goes + "/merges", "\"0\"", Map.of("into", stays)).statusCode(200);

    becomesDue(drill, "2026-09-10");
  }

  private static void becomesDue(String drill, String day) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> get(COUNTY, drill).body("dueOn", equalTo(day)));
  }

  private static String drilled(UUID unit) {
    return post(
            COUNTY,
            "enterprises/" + unit + "/drills",
            Map.of(
                "subject", "疏散演练", "form", "PRACTICAL", "heldOn", "2026-03-10", "participants", 20))
        .statusCode(201)
        .extract()
        .header("Location")
        .substring("/api/v1/".length());
  }
}
