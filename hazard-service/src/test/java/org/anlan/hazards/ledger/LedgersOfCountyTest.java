package org.anlan.hazards.ledger;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.Test;

/** A county that says until when its ledgers of old tell, and who lists in it. */
@QuarkusTest
@OnTheStack
@TestProfile(LedgersOfCountyTest.MovedCounty.class)
class LedgersOfCountyTest {

  @Inject County county;

  @Test
  void aLedgerTellsOfNothingAfterItsLastDayAndOfNoListerThatTheCountyLacks() {
    county.describe();
    var enterprise = county.enterprise(TOWN_A, EMERGENCY);
    var unit = "Q" + enterprise.toString().substring(0, 8);

    LedgerFile.imported(
            Tokens.county(),
            row(unit, "一般,未接地,", "2024-12-31,,,,,,")
                + row(unit, "一般,未接地,", "2025-01-01,,,,,,")
                + row(unit, "一般,未接地,", "2024-12-01,,2025-01-01,2025-01-02,,,")
                + row(unit, "重大,未接地,判定标准 第三条", "2024-12-01,,,,县政府,2025-01-01,2025-01-02")
                + row(unit, "重大,未接地,判定标准 第三条", "2024-12-01,,2024-12-05,2025-01-01,,,")
                + row(unit, "重大,未接地,判定标准 第三条", "2024-12-01,2025-06-01,,,县政府,2024-12-31,")
                + row(unit, "重大,未接地,判定标准 第三条", "2024-12-01,2025-06-01,,,安委办,2024-12-31,"))
        .body("taken", equalTo(2))
        .body("refused", equalTo(5))
        .body("errors.row", contains(3, 4, 5, 6, 8))
        .body(
            "errors.errors.flatten().column",
            contains("发现日期", "整改完成日期", "销号日期", "挂牌日期", "摘牌日期", "销号日期", "挂牌级别"))
        .body("errors[0].errors.code", contains("date-after-ledgers"))
        .body("errors[4].errors.code", contains("listing-level-unused"));
  }

  private static String row(String unit, String finding, String days) {
    return "M%s,%s,,,,%s,乡镇检查,%s,,\n".formatted(UUID.randomUUID(), unit, finding, days);
  }

  /** The county of these tests after it has moved to the platform. */
  public static class MovedCounty implements QuarkusTestProfile {

    private static final String PROFILE =
        """
        county: {code: "610926", name: 平利县}
        hazard-service:
          ledgers: {takenOverUntil: 2024-12-31}
          listing: {levels: [COUNTY_GOVERNMENT]}
        """;

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        var folder = Files.createTempDirectory("profiles");
        Files.writeString(folder.resolve("county.yaml"), PROFILE);
        return Map.of("anlan.profile.folder", folder.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
