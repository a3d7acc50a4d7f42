package org.anlan.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is told in a figure is what they find when they count their lists. */
@ExtendWith(RunningSuite.class)
class FiguresJourneyIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String CAMPAIGN = "campaign=三年行动";

  /** All days, for a figure looks at this year only unless it is told otherwise. */
  private static final String EVER = "&from=2020-01-01";

  private static final String VALID = "&status=REGISTERED,ASSIGNED,RECTIFYING,COMPLETED,CLOSED";
  private static final String ON_THE_BOOKS = "status=PREPARING,OPERATING,SUSPENDED,RECTIFYING";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "county",
        "leader",
        "town-a",
        "town-b",
        "dept-emergency",
        "dept-housing",
        "enterprise-a",
        "grid-a"
      })
  void agreeWithTheListsOf(String user) {
    var person = Person.named(user);
    await()
        .untilAsserted(
            () -> {
              enterprises(person);
              hazards(person, "GENERAL");
              hazards(person, "MAJOR");
              groups(person, "townshipCode", "township");
              groups(person, "sectorCode", "sector");
              supervisors(person);
            });
  }

  @Test
  void countAPersonOnceHoweverManyUnitsTheyLookAfter() {
    var county = Person.named("county");
    int people = county.figure("supervisors");
    int units = county.figure("supervisors.enterprises");
    var list = "/api/v1/enterprises?limit=2&townshipCode=610926105";
    List<String> supervised = county.get(list).extract().path("items.id");
    var name = "督导员" + System.nanoTime();

    supervised.forEach(unit -> post(county, unit, name, "RESIDENT_SUPERVISOR").statusCode(201));
    post(county, supervised.getFirst(), name, "CADRE").statusCode(201);

    await()
        .untilAsserted(
            () -> {
              assertThat(county.figure("supervisors")).isEqualTo(people + 1);
              assertThat(county.figure("supervisors.enterprises")).isEqualTo(units + 2);
            });
    assertThat(Person.named("town-a").figure("supervisors&townshipCode=610926105")).isZero();
  }

  private static ValidatableResponse post(Person who, String unit, String name, String kind) {
    return who.create(
        "/api/v1/supervision-links",
        Map.of("enterpriseId", unit, "kind", kind, "person", name, "from", TODAY.toString()));
  }

  /** People are counted by the key that all links of one of them have. */
  private static void supervisors(Person person) {
    var people = new HashSet<String>();
    var units = new HashSet<String>();
    String cursor = "";
    do {
      var page =
          person
              .get(
                  "/api/v1/supervision-links?limit=200&kind=RESIDENT_SUPERVISOR&activeOn="
                      + TODAY
                      + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
              .statusCode(200)
              .extract()
              .jsonPath();
      people.addAll(page.getList("items.personKey"));
      units.addAll(page.getList("items.enterpriseId"));
      cursor = Objects.requireNonNullElse(page.getString("nextCursor"), "");
    } while (!cursor.isEmpty());
    assertThat(person.figure("supervisors")).isEqualTo(people.size());
    assertThat(person.figure("supervisors.enterprises")).isEqualTo(units.size());
  }

  @Test
  void countWhatIsFoundAndClosedAndNothingElse() {
    var town = Person.named("town-a");
    var campaign = "figures-" + System.nanoTime();
    var done = register(town, campaign);
    town.step(done, "assignment", Map.of("assignee", "矿长")).statusCode(200);
    town.step(
            done,
            "plan",
            Map.of("measures", "接地", "responsiblePerson", "矿长", "deadline", TODAY.toString()))
        .statusCode(200);
    town.step(done, "completion", Map.of("completedOn", TODAY.toString(), "description", "已接地"))
        .statusCode(200);
    town.step(register(town, campaign), "dismissal", Map.of("reason", "不属实")).statusCode(200);
    town.step(register(town, campaign), "merge", Map.of("into", id(done))).statusCode(200);
    town.step(register(town, campaign), "on-spot-rectification", Map.of("description", "当场接地"))
        .statusCode(200);

    var list = "/api/v1/hazards?campaign=" + campaign;
    assertThat(town.total(list)).isEqualTo(4);
    assertThat(town.total(list + VALID)).isEqualTo(2);
    await()
        .untilAsserted(
            () -> {
              assertThat(town.figure("hazards.general.found&campaign=" + campaign))
                  .as("reported as done, rectified on the spot; not dismissed, not merged")
                  .isEqualTo(2);
              assertThat(town.figure("hazards.general.closed&campaign=" + campaign))
                  .as("rectified on the spot; not what is only reported as done")
                  .isEqualTo(1);
            });
  }

  private static String register(Person town, String campaign) {
    return town.create(
            "/api/v1/hazards",
            Map.of(
                "place", "三里垭桥头",
                "townshipCode", "610926100",
                "departmentCode", "610926-YJ",
                "level", "GENERAL",
                "description", "配电箱未接地",
                "foundOn", TODAY.toString(),
                "rectifyBy", TODAY.plusDays(9).toString(),
                "campaigns", List.of(campaign)))
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static String id(String hazard) {
    return hazard.substring(hazard.lastIndexOf('/') + 1);
  }

  private static void enterprises(Person person) {
    var list = "/api/v1/enterprises?" + ON_THE_BOOKS;
    assertThat(person.figure("enterprises")).isEqualTo(person.total(list));
    assertThat(person.figure("enterprises.key"))
        .isEqualTo(person.total(list + "&keySupervision=true"));
  }

  private static void hazards(Person person, String level) {
    var list = "/api/v1/hazards?level=" + level + "&" + CAMPAIGN + VALID;
    var metric = "hazards." + level.toLowerCase(Locale.ROOT);
    var narrowed = "&" + CAMPAIGN + EVER;
    int found = person.total(list);
    int closed = person.total(list.replace(VALID, "&status=CLOSED"));
    assertThat(person.figure(metric + ".found" + narrowed)).isEqualTo(found);
    assertThat(person.figure(metric + ".closed" + narrowed)).isEqualTo(closed);

    var rate = person.get("/api/v1/figures?metric=" + metric + ".closed-rate" + narrowed).extract();
    assertThat(rate.<Integer>path("numerator")).isEqualTo(closed);
    assertThat(rate.<Integer>path("denominator")).isEqualTo(found);
    if (found == 0) {
      assertThat(rate.<Object>path("value")).isNull();
    } else {
      assertThat(new BigDecimal(rate.path("value").toString()))
          .isEqualByComparingTo(
              BigDecimal.valueOf(closed * 100L)
                  .divide(BigDecimal.valueOf(found), 2, RoundingMode.HALF_UP));
    }
  }

  /** Group for group; a list of a group that a figure leaves out would be told as zero. */
  private static void groups(Person person, String parameter, String by) {
    List<Map<String, ?>> groups =
        person
            .get("/api/v1/figures?metric=hazards.general.found&" + CAMPAIGN + EVER + "&by=" + by)
            .extract()
            .path("groups");
    var list = "/api/v1/hazards?level=GENERAL&" + CAMPAIGN + VALID;
    int sum = 0;
    for (var group : groups) {
      int value = ((Number) group.get("value")).intValue();
      assertThat(person.total(list + "&" + parameter + "=" + group.get("key")))
          .as("%s %s", by, group.get("key"))
          .isEqualTo(value);
      sum += value;
    }
    assertThat(sum).isEqualTo(person.total(list));
  }
}
