package org.anlan.systemtests.suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anlan.localstack.demo.SeededFigures;
import org.anlan.servicekit.openapi.DataDictionary;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.contract.Operations;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Before all others: what they add to the county is not as published. */
@Order(1)
@ExtendWith(RunningSuite.class)
class SuiteIT {

  private static final Pattern FIRST_CELL =
      Pattern.compile(
          "^\\| (?:type `(?<start>org\\.anlan\\.[a-z-]+\\.)…`|`(?<type>[a-z.-]+\\.v[0-9]+)`) \\|",
          Pattern.MULTILINE);

  private static final String CAMPAIGN = "&campaign=三年行动";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final LocalDate YEAR_BEFORE = TODAY.minusYears(1).withDayOfYear(1);

  @Test
  void hasTheDemoCountyAsPublished() {
    figure("enterprises").body("value", equalTo(2269));
    figure("enterprises.key").body("value", equalTo(615));
    figure("hazards.general.found" + CAMPAIGN).body("value", equalTo(584));
    figure("hazards.general.closed" + CAMPAIGN).body("value", equalTo(547));
    figure("hazards.general.open" + CAMPAIGN).body("value", equalTo(37));
    figure("hazards.general.closed-rate" + CAMPAIGN)
        .body("value", equalTo(93.66f))
        .body("numerator", equalTo(547))
        .body("denominator", equalTo(584));
    figure("hazards.major.found" + CAMPAIGN).body("value", equalTo(12));
    figure("hazards.major.closed" + CAMPAIGN).body("value", equalTo(8));
    figure("hazards.major.closed-rate" + CAMPAIGN).body("value", equalTo(66.67f));
    figure("hazards.major.listed-rate" + CAMPAIGN).body("value", equalTo(50.0f));
    figure("hazards.major.closed-rate&campaign=无").body("value", nullValue());
  }

  @Test
  void hasInEachGroupWhatTheLedgersHold() {
    agree("township", SeededFigures.byTownship(TODAY));
    agree("sector", SeededFigures.bySector(TODAY));
  }

  @Test
  void tellsTheSchemaOfEachFactThatIsDocumented() throws IOException {
    var contract = given().get("/asyncapi").then().statusCode(200).extract().jsonPath();

    assertThat(contract.getMap("components.messages").keySet())
        .containsExactlyInAnyOrderElementsOf(documentedFacts());
    assertThat(contract.getMap("channels").keySet())
        .contains("anlan.directory", "anlan.enterprise", "anlan.enterprise-card")
        .contains("anlan.hazard", "anlan.snapshot");
  }

  @Test
  void saysWhatEachFieldMeansAndNothingBesides() throws IOException {
    var dictionary = new DataDictionary(Operations.document());

    assertThat(dictionary.faults()).isEmpty();
    assertThat(dictionary.idle(StackConnection.root().resolve(DataDictionary.COMMON))).isEmpty();
  }

  /** First cells of the tables of docs/events.md; a table may say in its head how all begin. */
  private static List<String> documentedFacts() throws IOException {
    var page = Files.readString(StackConnection.root().resolve("docs/events.md"));
    var types = new ArrayList<String>();
    var start = "";
    for (var cells = FIRST_CELL.matcher(page); cells.find(); ) {
      var type = cells.group("type");
      if (type == null) {
        start = cells.group("start");
      } else {
        types.add(type.startsWith("org.") ? type : start + type);
      }
    }
    return types;
  }

  private static void agree(String by, SeededFigures seeded) {
    assertThat(groups("enterprises", by)).isEqualTo(seeded.units());
    assertThat(groups("enterprises.key", by)).isEqualTo(seeded.keyUnits());
    assertThat(groups("hazards.general.found" + CAMPAIGN, by)).isEqualTo(seeded.found());
    assertThat(groups("hazards.general.closed" + CAMPAIGN, by)).isEqualTo(seeded.closed());
  }

  /** The groups that are not empty. */
  private static Map<String, Integer> groups(String metric, String by) {
    List<Map<String, ?>> rows = figure(metric + "&by=" + by).extract().path("groups");
    var groups = new HashMap<String, Integer>();
    rows.forEach(
        row -> groups.put((String) row.get("key"), ((Number) row.get("value")).intValue()));
    groups.values().removeIf(value -> value == 0);
    return groups;
  }

  /** In a window that has all days of the seed, which lie in last year until March. */
  private static ValidatableResponse figure(String metric) {
    var window = metric.startsWith("hazards.") ? "&from=" + YEAR_BEFORE : "";
    return given()
        .auth()
        .oauth2(Tokens.county())
        .get("/api/v1/figures?metric=" + metric + window)
        .then()
        .statusCode(200);
  }
}
